// What is loaded with the first chart: how it is composed, drawn and shown.
export {Wording} from '../../text/wording.js';
export {figureStyles} from '../shared/frame-styles.js';
export {datasetComposer as numbers} from '../../compose/dataset.js';
export {ChartRenderer as Stage} from './chart-renderer.js';
