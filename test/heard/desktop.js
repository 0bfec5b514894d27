// A desktop without a screen: a display, a window manager, a screen reader, and a browser that it listens to.
import {execFile, spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import puppeteer from 'puppeteer-core';

const [width, height] = [1200, 1000];
const run = promisify(execFile);

/** @typedef {'firefox' | 'chrome'} BrowserName */

/**
 * @param {BrowserName} name
 * @param {string} executablePath
 */
export async function openDesktop(name, executablePath) {
  const home = mkdtempSync(join(tmpdir(), 'szhk-heard-'));
  /** @type {import('node:child_process').ChildProcess[]} */
  const started = [];
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_RUNTIME_DIR: join(home, 'run'),
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    GNOME_ACCESSIBILITY: '1',
    GTK_MODULES: 'gail:atk-bridge',
    NO_AT_BRIDGE: '0',
  };
  mkdirSync(join(home, 'run'), {mode: 0o700});
  /** @param {string} command @param {readonly string[]} words @param {import('node:child_process').StdioOptions} [stdio] */
  const start = (command, words, stdio = 'ignore') => {
    const child = spawn(command, words, {env, stdio});
    started.push(child);
    return child;
  };
  const close = async () => {
    for (const child of started.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill();
      await new Promise((resolve) => child.once('close', resolve));
    }
    rmSync(home, {recursive: true, force: true, maxRetries: 5, retryDelay: 100});
  };
  try {
    const display = start('Xvfb', ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], ['ignore', 'ignore', 'ignore', 'pipe']);
    env.DISPLAY = `:${await firstLine(/** @type {import('node:stream').Readable} */ (display.stdio[3]))}`;
    const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address'], ['ignore', 'pipe', 'ignore']);
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine(/** @type {import('node:stream').Readable} */ (bus.stdout));
    start('openbox', ['--config-file', '/dev/null']);
    start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately', '--a11y=1', '--screen-reader=1']);
    const orca = start('/usr/bin/python3', [fileURLToPath(new URL('screen_reader.py', import.meta.url)), join(home, 'orca')], ['ignore', 'pipe', 'pipe']);
    await run('xdotool', ['mousemove', '0', String(height - 1)], {env});
    const listener = new Listener(orca, (key) => run('xdotool', keyCommand(key), {env}));
    await listener.quiet(1500);
    const browser = await puppeteer.launch({
      browser: name,
      executablePath,
      env: /** @type {Record<string, string>} */ (env),
      headless: false,
      defaultViewport: null,
      ...(name === 'firefox' ? firefoxOptions : chromiumOptions),
    });
    const [page = await browser.newPage()] = await browser.pages();
    return {browser, page, listener, close: async () => {await browser.close(); await close();}};
  } catch (error) {
    await close();
    throw error;
  }
}

const firefoxOptions = {
  args: ['--width', '1150', '--height', '950'],
  extraPrefsFirefox: {
    'accessibility.force_disabled': -1,
    'browser.translations.enable': false,
  },
};
const chromiumOptions = {
  ignoreDefaultArgs: ['--enable-automation'],
  args: ['--app=data:text/html,<title>Blank</title>', '--no-sandbox', '--test-type', '--force-renderer-accessibility', '--disable-gpu', '--window-size=1150,950', '--lang=en'],
};

/** @param {string} key as in `Tab`, `shift+Tab`, `orca+a` */
function keyCommand(key) {
  const [, command] = /^orca\+(.+)$/.exec(key) ?? [];
  return command ? ['keydown', 'Insert', 'key', '--delay', '40', command, 'keyup', 'Insert'] : ['key', '--delay', '40', key];
}

/** @param {import('node:stream').Readable} stream */
async function firstLine(stream) {
  for await (const line of createInterface(stream)) return line.trim();
  throw new Error('ended without a line');
}

/** What the screen reader says. */
class Listener {
  /** @type {string[]} */
  #said = [];
  #last = performance.now();
  #press;
  log = '';
  
  /**
   * @param {import('node:child_process').ChildProcess} orca
   * @param {(key: string) => Promise<unknown>} press
   */
  constructor(orca, press) {
    this.#press = press;
    createInterface(/** @type {import('node:stream').Readable} */ (orca.stdout)).on('line', (line) => {
      this.#last = performance.now();
      if (!line.startsWith('{')) return;
      const {said} = JSON.parse(line);
      if (said !== undefined) this.#said.push(said);
    });
    orca.stderr?.on('data', (d) => (this.log += d));
  }

  /** Waits until Orca has handled nothing for some milliseconds. */
  async quiet(ms = 300) {
    for (let rest; (rest = this.#last + ms - performance.now()) > 0; ) await new Promise((resolve) => setTimeout(resolve, rest));
  }

  /** Does something; returns what is said then. @param {string | (() => Promise<unknown>)} act */
  async after(act, {first = 1500, ms = 400, limit = 8000} = {}) {
    await this.quiet(200);
    this.#said = [];
    this.#last = performance.now();
    await (typeof act === 'string' ? this.#press(act) : act());
    const start = performance.now();
    while (performance.now() - start < limit && (this.#said.length === 0 ? performance.now() - start < first : performance.now() - this.#last < ms)) await new Promise((resolve) => setTimeout(resolve, 20));
    return this.#said;
  }
}
