// What is loaded with the first chart: how it is composed, drawn and shown.
export {datasetComposer} from '../../compose/dataset.js';
export {Wording} from '../../text/wording.js';
export {ChartRenderer} from './chart-renderer.js';
