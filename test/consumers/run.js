// Tries the packed package in other people's toolchains: `npm run test:consumers` the cheap ones, `-- --all` all, `-- next vue` some.
// `--changed` runs only if what they depend on changed since the run that results.json keeps; `--write` keeps this run there; `--built`
// packs dist/ as it is.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../chromium.js';
import {consumers} from './consumers.js';
import {inputsHash} from './inputs.js';
import {usePage} from './page.js';
import {Project, root} from './project.js';
import {readResults, writeResults} from './results.js';

const flag = /** @type {const} */ ({type: 'boolean', default: false});
const {values: options, positionals: names} = parseArgs({
  allowPositionals: true,
  options: {all: flag, changed: flag, write: flag, built: flag},
});
const unknown = names.filter((name) => !consumers.some((consumer) => consumer.name === name));
if (unknown.length > 0) throw new Error(`no consumer is called ${unknown.join()}; known: ${consumers.map(({name}) => name).join()}`);
const wanted = consumers.filter(({name, isDear}) => (names.length > 0 ? names.includes(name) : options.all || !isDear));

const kept = readResults();
if (options.changed && kept.inputs === inputsHash()) console.log(`consumers: nothing that they depend on changed since ${kept.date}`);
else await runAll();

async function runAll() {
  const workshop = mkdtempSync(join(tmpdir(), 'consumers-'));
  const browser = await puppeteer.launch(launchOptions());
  /** @type {Record<string, import('./results.js').Result>} */
  const passed = {};
  try {
    const tarball = pack(workshop);
    for (const consumer of wanted) {
      const result = await tried(consumer, {workshop, tarball, browser});
      if (result) passed[consumer.name] = result;
    }
  } finally {
    await browser.close();
    rmSync(workshop, {recursive: true, force: true});
  }
  const failed = wanted.length - Object.keys(passed).length;
  if (options.write) writeResults(passed);
  console.log(`${wanted.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** @param {string} folder */
function pack(folder) {
  if (!options.built) execFileSync('npm', ['run', '--silent', 'build'], {cwd: root, stdio: ['ignore', 'ignore', 'inherit']});
  const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{filename}] = JSON.parse(execFileSync('npm', words, {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}));
  return join(folder, filename);
}

/**
 * Installs, builds and uses one; says in a line how it went, and of a failure what was said.
 * @param {import('./consumers.js').Consumer} consumer
 * @param {{workshop: string, tarball: string, browser: import('puppeteer-core').Browser}} place
 */
async function tried(consumer, {workshop, tarball, browser}) {
  const start = performance.now();
  const project = new Project(consumer, workshop);
  const versions = project.versions;
  const about = consumer.name + (versions && ` (${versions})`);
  const seconds = () => Math.round((performance.now() - start) / 1000);
  try {
    project.install(tarball);
    project.build();
    const bytes = consumer.isScript ? undefined : await project.serve((url) => usePage(browser, url, consumer));
    console.log(`${about}: passed in ${seconds()} s${bytes ? `, first chart ${Math.round(bytes / 1000)} kB` : ''}`);
    return {versions, date: new Date().toISOString().slice(0, 10), ...(bytes ? {bytes} : {})};
  } catch (error) {
    console.log(`${about}: failed in ${seconds()} s\n${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  } finally {
    project.remove();
  }
}
