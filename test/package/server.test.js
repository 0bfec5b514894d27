// The package where there is no page: on a server, which imports it to write the page's markup.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {dist} from './site.js';

const folder = pathToFileURL(dist).href;

/**
 * What a module prints.
 * @param {string} code
 * @param {NodeJS.ProcessEnv} [environment]
 */
const printed = (code, environment = {}) =>
  execFileSync('node', ['--input-type=module', '--no-warnings', '--eval', code], {
    encoding: 'utf8',
    env: {...process.env, ...environment},
  }).trim();

describe('On a server', () => {
  it('every module of the package can be imported', () => {
    const modules = readdirSync(dist, {recursive: true})
      .map(String)
      .filter((file) => file.endsWith('.js') && !file.startsWith('react'));
    const failed = printed(`
      const failed = [];
      for (const file of ${JSON.stringify(modules)}) await import('${folder}' + file).catch((error) => failed.push(file + ': ' + error));
      console.log(JSON.stringify(failed));`);
    assert.ok(modules.length > 400);
    assert.deepEqual(JSON.parse(failed), []);
  });

  it('an element is defined, and can be made', () => {
    const tag = printed(`
      const {SzhkWages} = await import('${folder}charts/wages.js');
      console.log(customElements.get('szhk-wages') === SzhkWages && new SzhkWages().theme)`);
    assert.equal(tag, 'auto');
  });

  it('a developer reads that the import draws nothing, once, and nobody else does', () => {
    const code = `await import('${folder}index.js');`;
    assert.equal(
      printed(code, {NODE_ENV: 'development'}),
      'szhk-charts: this import draws nothing, because it is on a server. Import it in code that the browser runs, too.',
    );
    assert.equal(printed(code, {NODE_ENV: 'production'}), '');
  });
});
