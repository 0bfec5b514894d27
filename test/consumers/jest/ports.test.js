import {ports} from './ports.js';

test('the page has a chart of its own rows', async () => {
  const {chart} = ports();
  await new Promise((resolve) => chart.addEventListener('szhk-ready', resolve));
  expect(await chart.toCSV()).toMatch(/Yokohama.*298/);
}, 30_000); // Babel reads all that the chart imports first

test('the page says what is selected', () => {
  const {chart, output} = ports();
  chart.dispatchEvent(new CustomEvent('szhk-select', {detail: {text: 'Yokohama, 2022'}}));
  expect(output.textContent).toBe('Yokohama, 2022');
});
