// What a test run is asked for: `npm test -- wages`, `npm test -- --update`, `npm run test:watch -- wages`.
import {existsSync, readdirSync} from 'node:fs';
import {parseArgs} from 'node:util';

const {values, positionals} = parseArgs({
  args: process.env['TEST_ONLY'] === undefined && /test\/all\.js$/.test(process.argv[1] ?? '') ? process.argv.slice(2) : [],
  allowPositionals: true,
  options: {update: {type: 'boolean', default: false}, watch: {type: 'boolean', default: false}},
});

/** Words of which each names a chart, or is part of the path of a test; none means everything. */
const words = (process.env['TEST_ONLY'] ?? positionals.join(' ')).split(/[\s,]+/).filter((word) => word !== '');

/** Whether pictures are written again instead of compared. */
export const isUpdate = values.update || process.env['TEST_UPDATE'] === 'true';

/** Whether tests run again when a file changes. */
export const isWatching = values.watch;

const isChart = (/** @type {string} */ word) => existsSync(`src/charts/${word}.ts`);

/** Names of the charts that are wanted. */
const charts = words.filter(isChart);

/** Whether only a part is wanted. */
export const isPart = words.length > 0;

/** Tests of all charts, each a file. */
const contracts = ['test/charts.test.ts', 'test/elements.test.ts', 'test/snapshots.test.ts'];

/**
 * Files below test/ that hold tests, those that are wanted.
 * @param {RegExp} pattern
 */
export function testFiles(pattern) {
  const all = readdirSync('test', {recursive: true})
    .map((file) => `test/${file}`)
    .filter((file) => pattern.test(file));
  if (!isPart) return all.sort();
  const others = words.filter((word) => !isChart(word));
  return all.filter((file) => others.some((word) => file.includes(word)) || (charts.length > 0 && contracts.includes(file))).sort();
}

/** For the tests in the browser, as `globalThis.testOptions`. */
export const browserOptions = {charts, isUpdate};

/** For the processes of a run. */
export const environment = {TEST_ONLY: words.join(' '), TEST_UPDATE: String(isUpdate)};
