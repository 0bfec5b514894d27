// What decides whether a toolchain draws: what the package says of itself, how it is built, the modules that a page imports by name and that
// run where they are imported, and the projects here. What a chart draws then is for other tests.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './project.js';

const places = [
  'rollup.config.js',
  '.build',
  'src/tsconfig.json',
  'src/cdn.ts',
  'src/charts.ts',
  'src/engine.ts',
  'src/index.ts',
  'src/charts',
  'src/element',
  'src/lookup',
  'test/consumers',
];

/** @param {string} place @returns {string[]} */
function filesOf(place) {
  if (!statSync(join(root, place)).isDirectory()) return [place];
  return readdirSync(join(root, place))
    .sort()
    .flatMap((name) => filesOf(`${place}/${name}`));
}

/** A hash of all that. Of package.json scripts do not count: none runs where the package is installed. */
export function inputsHash() {
  const hash = createHash('sha256');
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  hash.update(JSON.stringify({...manifest, scripts: {}}));
  const files = places.flatMap(filesOf).filter((file) => file !== 'test/consumers/results.json');
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}
