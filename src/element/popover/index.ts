export {Popover} from './popover.js';
export {popoverStyles} from './popover-styles.js';
