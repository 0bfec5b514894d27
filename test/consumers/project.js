// One consumer as a project of its own in a folder elsewhere: what it is written in, installed, built and served.
import {execFileSync, spawn} from 'node:child_process';
import {cpSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {freePort, serveFolder} from './serve.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** No tool calls home, asks something, or colours what it says. */
const quiet = {
  CI: 'true',
  NO_COLOR: '1',
  NODE_ENV: undefined,
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  OBSERVABLE_TELEMETRY_DISABLE: 'true',
};

export class Project {
  #consumer;
  #folder;
  #manifest;

  /** @param {import('./consumers.js').Consumer} consumer @param {string} workshop */
  constructor(consumer, workshop) {
    this.#consumer = consumer;
    this.#folder = join(workshop, consumer.name);
    cpSync(join(root, 'test', 'consumers', consumer.name), this.#folder, {recursive: true});
    this.#manifest = JSON.parse(readFileSync(join(this.#folder, 'package.json'), 'utf8'));
  }

  /** The tools and their versions, which the project names exactly. */
  get versions() {
    const {dependencies, devDependencies} = this.#manifest;
    const all = {...dependencies, ...devDependencies, node: process.versions.node};
    return this.#consumer.tools.map((tool) => `${tool} ${all[tool]}`).join(', ');
  }

  /** @param {string} tarball */
  install(tarball) {
    this.#run(['install', '--no-audit', '--no-fund', '--prefer-offline', '--no-package-lock', tarball]);
  }

  build() {
    if (this.#manifest.scripts?.build) this.#run(['run', 'build']);
  }

  /**
   * Serves what was built while something is done with it.
   * @template T
   * @param {(url: string) => Promise<T>} use
   */
  async serve(use) {
    const {output} = this.#consumer;
    const server = output === undefined ? await this.#start() : await serveFolder(join(this.#folder, output));
    try {
      return await use(server.url);
    } finally {
      server.close();
    }
  }

  remove() {
    rmSync(this.#folder, {recursive: true, force: true});
  }

  get #options() {
    return {cwd: this.#folder, env: {...process.env, ...quiet}};
  }

  /** @param {readonly string[]} words */
  #run(words) {
    try {
      execFileSync('npm', words, {
        ...this.#options,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        maxBuffer: 2 ** 26,
        timeout: 300_000,
      });
    } catch (error) {
      const {stdout = '', stderr = ''} = /** @type {{stdout?: string, stderr?: string}} */ (error);
      throw new Error(`npm ${words.slice(0, 2).join(' ')}:\n${`${stdout}\n${stderr}`.trim().slice(-4000)}`, {cause: error});
    }
  }

  /** The production server of the framework itself. */
  async #start() {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const env = {...this.#options.env, PORT: String(port), HOST: '127.0.0.1'};
    const child = spawn('npm', ['start'], {...this.#options, env, stdio: 'ignore', detached: true});
    const close = () => child.exitCode === null && child.pid && process.kill(-child.pid);
    for (const end = Date.now() + 30_000; !(await answers(url)); await new Promise((resolve) => setTimeout(resolve, 200))) {
      if (Date.now() < end && child.exitCode === null) continue;
      close();
      throw new Error('npm start: no answer');
    }
    return {url, close};
  }
}

/** @param {string} url */
const answers = (url) =>
  fetch(url).then(
    ({ok}) => ok,
    () => false,
  );
