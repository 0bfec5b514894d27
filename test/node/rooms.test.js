// The house: which room may import from which, and that nothing goes round a circle; types and dynamic imports counted.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {cruise} from 'dependency-cruiser';

/** From the top down; rooms of one line are apart from one another. An arrow goes to a lower line, or stays in its room. */
const floors = [
  ['cdn.ts'],
  ['index.ts'],
  ['lookup'],
  ['charts.ts'],
  ['charts'],
  ['element'],
  ['interaction', 'table', 'menu', 'export', 'own-data'],
  ['compose'],
  ['plots'],
  ['marks'],
  ['engine.ts'],
  ['text'],
  ['model'],
];
const rooms = floors.flat();

/** @param {string} file */
const roomOf = (file) => /^src\/([^/]+)/.exec(file)?.[1] ?? file;
/** @param {string} room */
const floorOf = (room) => floors.findIndex((floor) => floor.includes(room));

const {output} = await cruise(
  ['src'],
  {
    ruleSet: {forbidden: [{name: 'circle', severity: 'error', from: {}, to: {circular: true}}]},
    validate: true,
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    doNotFollow: {path: 'node_modules'},
    exclude: {path: 'json\\.d\\.ts$'},
  },
  {extensionAlias: {'.js': ['.ts', '.js']}},
);
const {modules, summary} = /** @type {import('dependency-cruiser').ICruiseResult} */ (output);
const ours = modules.filter(({source}) => source.startsWith('src/'));
const arrows = ours.flatMap(({source, dependencies}) =>
  dependencies.filter(({resolved}) => resolved.startsWith('src/')).map(({resolved}) => ({from: source, to: resolved})),
);

describe('The rooms of src', () => {
  it('are those of the house', () => {
    assert.deepEqual(
      readdirSync('src')
        .filter((name) => !['json.d.ts', 'tsconfig.json'].includes(name))
        .sort(),
      [...rooms].sort(),
    );
  });

  it('are all looked at, with their arrows', () => {
    const files = readdirSync('src', {recursive: true})
      .map(String)
      .filter((file) => /\.[jt]s$/.test(file) && !file.endsWith('.d.ts'));
    assert.deepEqual(ours.map(({source}) => source).sort(), files.map((file) => `src/${file}`).sort());
    assert.ok(arrows.length > 500, String(arrows.length));
    for (const [from, to] of [
      ['src/element/chart-loader.ts', 'src/element/frame/index.ts'], // a dynamic import
      ['src/interaction/interaction.ts', 'src/compose/rendered-chart.ts'], // a type
    ])
      assert.ok(
        arrows.some((arrow) => arrow.from === from && arrow.to === to),
        `${from} to ${to}`,
      );
  });

  it('import from rooms below them only, and not from those beside them', () => {
    const wrong = arrows.filter(({from, to}) => {
      const [one, other] = [roomOf(from), roomOf(to)];
      return one !== other && floorOf(one) >= floorOf(other);
    });
    assert.deepEqual(
      wrong.map(({from, to}) => `${from} imports ${to}`),
      [],
    );
  });

  it('have no file that imports itself round a circle', () => {
    const circles = summary.violations.map(({from, to, cycle}) => `${from} → ${to}: ${cycle?.map(({name}) => name).join(' → ')}`);
    assert.deepEqual(circles, []);
  });

  it('have their data from the plots and lookups, and their version from the exporter', () => {
    const files = ours.flatMap(({source, dependencies}) =>
      dependencies.filter(({module}) => module.endsWith('.json')).map(({module}) => ({source, file: module.replace(/^(\.\.\/)+/, '')})),
    );
    assert.ok(files.length > 40, String(files.length));
    const elsewhere = files.filter(({source, file}) => !(file.startsWith('data/') && ['plots', 'lookup'].includes(roomOf(source))));
    assert.deepEqual(elsewhere, [{source: 'src/export/about.ts', file: 'package.json'}]);
  });

  it('know the engine by one door', () => {
    const engine = modules.filter(({dependencies}) =>
      dependencies.some(({resolved}) => /node_modules\/@observablehq\/plot/.test(resolved)),
    );
    const files = engine.filter(({source}) => source.startsWith('src/')).map(({source}) => source);
    assert.deepEqual(files.sort(), ['src/engine.ts']);
  });
});
