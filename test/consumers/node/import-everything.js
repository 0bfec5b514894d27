// Imports everything that the package exports, the scripts for pages too, where there is no page.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {gdp, wages} from 'szhk-charts/data';
import {ChartElement, SzhkPortThroughput} from 'szhk-charts';

const names = (folder) =>
  readdirSync(new URL(`node_modules/szhk-charts/dist/${folder}`, import.meta.url)).filter((name) => name.endsWith('.js'));

for (const folder of ['charts', 'lookup', 'data', 'cdn']) {
  for (const name of names(folder)) await import(`szhk-charts/${folder}/${name}`);
}
assert.ok(SzhkPortThroughput.prototype instanceof ChartElement);
assert.ok(gdp.data.length > 0 && wages.data.length > 0);
