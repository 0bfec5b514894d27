import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import nodeResolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {leanLit} from '../../.build/lean-lit.js';

/** The code of Lit in a bundle; one of its modules replaced by text. @param {Record<string, string>} [others] */
async function bundled(others = {}) {
  const written = {
    name: 'written',
    resolveId: (/** @type {string} */ source) => (source === '\0ours.js' ? source : null),
    load: (/** @type {string} */ id) =>
      id === '\0ours.js' ? "export * from 'lit';" : (Object.entries(others).find(([path]) => id.endsWith(path))?.[1] ?? null),
  };
  const bundle = await rollup({input: '\0ours.js', plugins: [written, leanLit(), nodeResolve({rootDir: process.cwd()})]});
  return (await bundle.generate({})).output[0].code;
}

describe('The lean Lit', () => {
  it('adopts style sheets without asking whether it can, and looks for no polyfill', async () => {
    assert.doesNotMatch(await bundled(), /ShadyCSS|PolyfillSupport|HydrateSupport/);
  });

  it('has nothing that ours do not use: boolean attributes, directives on elements, styles of classes, decorators', () => {
    const sources = readdirSync('src', {recursive: true})
      .map(String)
      .filter((file) => file.endsWith('.ts'));
    const texts = sources.map((file) => readFileSync(`src/${file}`, 'utf8'));
    const templates = texts.flatMap((text) => text.match(/html`[^`]*/g) ?? []);
    assert.ok(!texts.some((text) => /static (override )?styles\b|^\s*@\w+\(/m.test(text)));
    assert.ok(templates.length > 20);
    assert.deepEqual(
      templates.filter(
        (template) => /[\s"]\?[\w-]+=\$\{/.test(template) || /<[\w-]+(?:\s+[@.\w-]+=(?:"[^"]*"|\$\{[^}]*\}|\w+))*\s+\$\{/.test(template),
      ),
      [],
    );
  });

  it('stops the build if a release of Lit has no code that it replaces', async () => {
    await assert.rejects(bundled({'lit-element/lit-element.js': 'export const LitElement = 1;'}), /lit-element\.js no longer has/);
  });
});
