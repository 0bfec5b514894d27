import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rollup} from 'rollup';
import {onwarn} from '../../.build/warnings.js';

/** Bundles a module that only imports another, which has an effect or is said to have none. @param {boolean} moduleSideEffects */
async function bundled(moduleSideEffects) {
  /** @type {Record<string, string>} */
  const modules = {'\0all.js': "import '\0one.js';", '\0one.js': 'globalThis.one = 1;'};
  const written = {
    name: 'written',
    resolveId: (/** @type {string} */ id) => ({id, moduleSideEffects: id === '\0all.js' || moduleSideEffects}),
    load: (/** @type {string} */ id) => modules[id] ?? null,
  };
  const bundle = await rollup({input: '\0all.js', plugins: [written], onwarn});
  return (await bundle.generate({})).output[0].code;
}

describe('The build', () => {
  it('keeps what defines elements', async () => assert.match(await bundled(true), /globalThis\.one = 1/));

  it('fails on a module that is left empty', () => assert.rejects(bundled(false), /empty chunk.*taken for pure/s));
});
