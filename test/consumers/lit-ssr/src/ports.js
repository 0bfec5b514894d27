import 'szhk-charts/charts/port-throughput.js';
import {rows} from './rows.js';

const chart = document.querySelector('szhk-port-throughput');
chart.rows = rows;
chart.addEventListener('szhk-select', ({detail}) => {
  document.querySelector('output').textContent = detail.text;
});
document.querySelector('button').addEventListener('click', () => {
  chart.show = 'table';
});
