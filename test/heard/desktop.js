// A desktop without a screen: a display, a window manager, a screen reader, and a browser to which it listens.
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {ScreenReader} from './screen-reader.js';
import {browsers} from './tools.js';

/** @typedef {keyof typeof browsers} BrowserName */
/** @typedef {import('node:stream').Readable} Readable */

const size = {width: 1200, height: 1000};

/** @type {Readonly<Record<BrowserName, import('puppeteer-core').LaunchOptions>>} */
const options = {
  firefox: {
    args: ['--width', String(size.width), '--height', String(size.height)],
    extraPrefsFirefox: {'accessibility.force_disabled': -1, 'browser.translations.enable': false},
  },
  chrome: {
    ignoreDefaultArgs: ['--enable-automation'],
    // as an app it has no address bar to take the focus, as a test it warns of no missing sandbox
    args: [
      '--app=data:text/html,',
      '--no-sandbox',
      '--test-type',
      '--force-renderer-accessibility',
      '--disable-gpu',
      '--accept-lang=en,zh',
    ],
  },
};

/** @param {BrowserName} name */
export async function openDesktop(name) {
  const home = mkdtempSync(join(tmpdir(), 'szhk-heard-'));
  const env = environmentIn(home);
  /** @type {import('node:child_process').ChildProcess[]} */
  const started = [];
  /** @param {string} command @param {readonly string[]} words @param {import('node:child_process').StdioOptions} [stdio] */
  const start = (command, words, stdio = 'ignore') => {
    const child = spawn(command, words, {env, stdio});
    started.push(child);
    return child;
  };
  const close = async () => {
    for (const child of started.reverse()) await ended(child);
    rmSync(home, {recursive: true, force: true, maxRetries: 5, retryDelay: 100});
  };
  try {
    const screen = `${size.width}x${size.height}x24`;
    const display = start('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], ['ignore', 'ignore', 'ignore', 'pipe']);
    env['DISPLAY'] = `:${await firstLine(/** @type {Readable} */ (display.stdio[3]))}`;
    const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address'], ['ignore', 'pipe', 'ignore']);
    env['DBUS_SESSION_BUS_ADDRESS'] = await firstLine(/** @type {Readable} */ (bus.stdout));
    start('openbox', ['--config-file', join(home, 'openbox.xml')]);
    start('xdotool', ['mousemove', '0', String(size.height)]); // away from the menu, which follows a pointer
    start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately', '--a11y=1', '--screen-reader=1']);
    const program = fileURLToPath(new URL('screen_reader.py', import.meta.url));
    const orca = start('/usr/bin/python3', [program, join(home, 'orca')], ['ignore', 'pipe', 'ignore']);
    const reader = new ScreenReader(/** @type {Readable} */ (orca.stdout), env);
    await reader.after(async () => undefined); // it says that it is on
    const browser = await puppeteer.launch({
      browser: name,
      executablePath: browsers[name](),
      env: /** @type {Record<string, string>} */ (env),
      headless: false,
      defaultViewport: null,
      ...options[name],
    });
    const [page = await browser.newPage()] = await browser.pages();
    return {browser, page, reader, close: () => browser.close().finally(close)};
  } catch (error) {
    await close();
    throw error;
  }
}

/** A home of its own, in which programs make themselves known to a screen reader, and no key belongs to the window manager.
 * @param {string} home @returns {NodeJS.ProcessEnv} */
function environmentIn(home) {
  mkdirSync(join(home, 'run'), {mode: 0o700});
  writeFileSync(join(home, 'openbox.xml'), '<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard/></openbox_config>');
  return {
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
}

/** @param {import('node:child_process').ChildProcess} child */
async function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await closed;
}

/** @param {Readable} stream */
async function firstLine(stream) {
  for await (const line of createInterface(stream)) return line.trim();
  throw new Error('ended without a line');
}
