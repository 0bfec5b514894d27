// Code that loads with the first chart: composing, drawing, and showing it.
export {ChartRenderer} from './chart-renderer.js';
export {drawInTurn} from './drawing-turns.js';
export {prepareChart} from './prepare-chart.js';
