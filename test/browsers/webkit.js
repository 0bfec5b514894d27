// WebKitGTK's small browser, by the WebDriver protocol, on a display of its own.
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {createInterface} from 'node:readline';
import {startSession} from './webdriver.js';

/** Keys that are no letters, as WebDriver names them. */
const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const codeOf = (/** @type {string} */ key) => keys[/** @type {keyof typeof keys} */ (key)] ?? key;

/** The window is never narrower; a narrower page is in a frame at its corner. */
const leastWidth = 500;

/** Small enough for the pointer, which is in its middle, to be on the narrowest window: that has the focus then, without which nothing is `:focus`. */
const screen = '900x900x24';

/** @returns {Promise<import('./browser.js').Browser>} */
export async function openWebKit() {
  const display = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', screen, '-nolisten', 'tcp'], {stdio: ['ignore', 'pipe', 'ignore']});
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: `:${await firstLine(display.stdout)}`,
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    LANG: 'C.UTF-8',
  };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {env, stdio: 'ignore'});
  const stop = () => void (driver.kill(), display.kill());
  process.once('exit', stop); // also after a failure; the browser ends with its driver
  const session = await startSession(await listening(`http://127.0.0.1:${port}`), {});
  /** @type {{width: number, height: number} | undefined} */
  let frame;
  return {
    version: session.version,
    async open(url) {
      if (!frame) return session.open(url);
      await session.open(`${new URL(url).origin}/not-found`);
      await session.run(openFrame, url, frame.width, frame.height);
      return session.enterFrame(0);
    },
    async resize(width, height) {
      await session.enterFrame(null);
      frame = width < leastWidth ? {width, height} : undefined;
      const wanted = {width: frame ? leastWidth : width, height};
      let outer = await session.resizeWindow(wanted.width, wanted.height);
      for (let inner; !(inner?.width === wanted.width && inner.height === wanted.height);) {
        inner = await session.run(() => new Promise(requestAnimationFrame).then(() => ({width: innerWidth, height: innerHeight})));
        outer = await session.resizeWindow(outer.width + wanted.width - inner.width, outer.height + wanted.height - inner.height);
      }
    },
    run: session.run,
    moveTo: async (x, y) => {
      for (const away of [2, 1, 0]) await session.pointer(moveTo(Math.max(0, x - away), y));
    },
    click: (x, y) => session.pointer(moveTo(x, y), {type: 'pointerDown', button: 0}, {type: 'pointerUp', button: 0}),
    press(key, held) {
      const [value, modifier] = [codeOf(key), held && {value: codeOf(held)}];
      const press = [
        {type: 'keyDown', value},
        {type: 'keyUp', value},
      ];
      return session.keys(...(modifier ? [{type: 'keyDown', ...modifier}, ...press, {type: 'keyUp', ...modifier}] : press));
    },
    async close() {
      await session.close();
      stop();
      process.off('exit', stop);
    },
  };
}

const moveTo = (/** @type {number} */ x, /** @type {number} */ y) => ({
  type: 'pointerMove',
  duration: 0,
  x: Math.round(x),
  y: Math.round(y),
});

/** In the page: another one in a frame. @param {string} src @param {number} width @param {number} height */
function openFrame(src, width, height) {
  document.body.style.margin = '0';
  const frame = Object.assign(document.createElement('iframe'), {src, width: String(width), height: String(height)});
  frame.style.border = '0';
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.replaceChildren(frame);
  return loaded.then(() => undefined);
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** When a server answers. @param {string} origin */
async function listening(origin) {
  for (const end = Date.now() + 10_000; ;) {
    try {
      await fetch(`${origin}/status`);
      return origin;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** @param {import('node:stream').Readable} stream */
async function firstLine(stream) {
  for await (const line of createInterface(stream)) return line.trim();
  throw new Error('ended without a line');
}
