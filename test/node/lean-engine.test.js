import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {leanEngine} from '../../.build/lean-engine.js';

/** Bundles a module of our own that imports from the engine, and some of its other modules replaced by text. @param {string} code @param {Record<string, string>} [others] */
async function bundled(code, others = {}) {
  const id = '\0ours.js';
  const written = {
    name: 'written',
    resolveId: (/** @type {string} */ source) => (source === id ? id : null),
    load: (/** @type {string} */ one) => (one === id ? code : (Object.entries(others).find(([path]) => one.endsWith(path))?.[1] ?? null)),
  };
  const plugins = [written, leanEngine(), nodeResolve({rootDir: process.cwd()}), commonjs({strictRequires: false})];
  return rollup({input: id, plugins, onwarn: () => undefined});
}

const door = readFileSync(new URL('../../src/engine.ts', import.meta.url), 'utf8');
/** What the only module that knows the engine takes from it, types left out. */
const names = [...door.matchAll(/^export \{(.+)\} from '@observablehq\/plot';/gm)].flatMap(([, list = '']) => list.split(', '));
const values = [...new Set(names)].filter((name) => /^[a-z]\w+$/.test(name));
const used = `export {${values.join()}} from '@observablehq/plot';`;

describe('The lean engine', () => {
  it('has all that charts draw with', async () => {
    assert.ok(
      ['plot', 'line', 'text'].every((name) => values.includes(name)),
      values.join(),
    );
    await (await bundled(used)).close();
  });

  for (const name of ['barY', 'tip', 'areaY', 'binX', 'stackY', 'legend', 'frame', 'formatIsoDate']) {
    it(`stops the build if our code imports ${name}, which it leaves out`, async () => {
      await assert.rejects(
        bundled(`${used} import {${name}} from '@observablehq/plot'; console.log(${name});`),
        new RegExp(`imports ${name}, which`),
      );
    });
  }

  it('stops the build if a release of the engine exports something else in the place of a stand-in', async () => {
    const curve = 'export const maybeCurve = 1, maybeCurveAuto = 2, curveAuto = 3, curveNew = 4;';
    await assert.rejects(
      bundled(used, {'plot/src/curve.js': curve}),
      /src\/curve\.js of the engine has other exports than its stand-in: curveNew/,
    );
  });

  it('stops the build if a release of the engine no longer has a function that it leaves out', async () => {
    await assert.rejects(
      bundled(used, {'plot/src/marks/link.js': 'export const link = 1; export class Link {}'}),
      /src\/marks\/link\.js no longer has sphereLink/,
    );
  });

  it('throws if what it leaves out is called, and otherwise works', async () => {
    const {output} = await (await bundled(used)).generate({});
    const {dot} = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
    assert.equal(dot([2022], {r: 4}).r, 4);
    assert.throws(() => dot([2022], {channels: [{name: 'year'}]}), /named is left out of this bundle/);
  });

  it('stops the build if a release of the engine imports another part of d3', async () => {
    const memoize = 'import {forceSimulation} from "d3"; export const memoize1 = (compute) => forceSimulation(compute);';
    await assert.rejects(
      bundled(used, {'plot/src/memoize.js': memoize}).then((bundle) => bundle.generate({})),
      /"forceSimulation" is not exported/,
    );
  });
});
