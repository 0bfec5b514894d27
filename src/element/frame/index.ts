// What is loaded with the first chart: how it is composed, drawn and shown.
export {ChartRenderer} from './chart-renderer.js';
export {loadOwnRows, prepareChart} from './prepare-chart.js';
