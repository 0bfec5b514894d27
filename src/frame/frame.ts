// What is loaded with the first chart: how it is composed, drawn and shown.
export {Wording} from '../text/wording.js';
export {figureStyles} from './figure-styles.js';
export {numbers} from './numbers.js';
export {Stage} from './stage.js';
