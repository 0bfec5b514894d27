// Code that loads with the first chart: composing, drawing, and showing it.
export {ChartRenderer} from './chart-renderer.js';
export {loadOwnRows, prepareChart} from './prepare-chart.js';
