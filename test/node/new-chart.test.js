import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

const left = new Set(['.git', 'node_modules', 'dist', 'sheet', 'storybook-static']);
const folder = mkdtempSync(join(tmpdir(), 'a-new-chart-'));
/** @param {string} command @param {string[]} words */
const run = (command, words) => {
  try {
    return execFileSync(command, words, {cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});
  } catch (error) {
    const {stdout, stderr} = /** @type {{stdout: string, stderr: string}} */ (error);
    return assert.fail(`${command} ${words.join(' ')}: ${stdout}${stderr}`);
  }
};
/** @param {string} file */
const text = (file) => readFileSync(join(folder, file), 'utf8');
const files = ['src/charts/air-quality.ts', 'src/plots/air-quality.ts', 'stories/air-quality.stories.ts'];

before(() => {
  for (const name of readdirSync('.')) if (!left.has(name)) cpSync(name, join(folder, name), {recursive: true});
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
});
after(() => rmSync(folder, {recursive: true}));

describe('A new chart', () => {
  it('is written with its plots, its story and its export line, and says where words and data go', () => {
    const said = run('npm', ['run', '--silent', 'new-chart', 'air-quality']);
    for (const file of [...files, 'src/charts.ts', 'data/air-quality.json', 'figures.json']) assert.ok(said.includes(file), file);
    for (const file of files) assert.match(text(file), /TODO (words|data)/, file);
    const lines = text('src/charts.ts').trim().split('\n');
    assert.ok(lines.includes("export {SzhkAirQuality} from './charts/air-quality.js';"));
    assert.deepEqual(lines, lines.toSorted());
  });

  it('passes lint and type-checks', () => {
    run('npx', ['eslint', ...files, 'src/charts.ts']);
    run('npx', ['prettier', '--check', ...files, 'src/charts.ts']);
    run('npx', ['tsc']);
  });

  it('is not written twice, nor under an invalid name', () => {
    assert.throws(() => execFileSync('npm', ['run', 'new-chart', 'air-quality'], {cwd: folder, stdio: 'pipe'}), /is there already/);
    assert.throws(() => execFileSync('npm', ['run', 'new-chart', 'Air Quality'], {cwd: folder, stdio: 'pipe'}), /is named by its subject/);
  });
});
