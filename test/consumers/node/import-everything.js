// Imports everything that the package exports, the scripts for pages too, where there is no page.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {gdp, wages} from 'szhk-charts/data';
import {ChartElement, SzhkPortThroughput} from 'szhk-charts';

const folder = new URL('node_modules/szhk-charts/dist/', import.meta.url);
const modules = ['charts', 'data', 'cdn'].flatMap((name) => readdirSync(new URL(name, folder)).map((file) => `${name}/${file}`));
const scripts = modules.filter((file) => file.endsWith('.js') && file !== 'data/index.js');

for (const file of ['lookup/figure.js', 'lookup/value.js', ...scripts]) await import(`szhk-charts/${file}`);
assert.ok(SzhkPortThroughput.prototype instanceof ChartElement);
assert.ok(gdp.data.length > 0 && wages.data.length > 0);
