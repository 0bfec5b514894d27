import 'szhk-charts/charts/port-throughput.js';
import {rows} from './rows.js';

export function ports() {
  const chart = document.createElement('szhk-port-throughput');
  const output = document.createElement('output');
  chart.rows = rows;
  chart.show = 'table';
  chart.addEventListener('szhk-select', ({detail}) => {
    output.textContent = detail.text;
  });
  document.body.replaceChildren(chart, output);
  return {chart, output};
}
