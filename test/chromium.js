// Finds a Chrome or Chromium for the tests; on a bare machine that allows it, installs Debian's.
import {execFileSync} from 'node:child_process';
import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';
import {env} from 'node:process';
import {pathToFileURL} from 'node:url';
import {canInstall, install, isRoot} from './debian.js';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:/Program Files/Google/Chrome/Application/chrome.exe'];

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of the browser: `CHROME_PATH`, else the first one found; undefined where there is none. */
export function findChromium() {
  const onPath = (env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [env['CHROME_PATH'] ?? '', ...onPath, ...places].find((file) => file && isExecutable(file));
}

/** Options with which the tests start the browser: headless, without a sandbox only where it cannot have one, with no calls home. */
export function launchOptions() {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--no-first-run'];
  const fixed = ['--force-device-scale-factor=1', '--hide-scrollbars', '--lang=en-US'];
  return {executablePath: findChromium() ?? '', headless: true, args: [...quiet, ...fixed, ...(isRoot ? ['--no-sandbox'] : [])]};
}

/** @param {string} list */
function hasFontsFor(list) {
  try {
    return execFileSync('fc-list', [list], {encoding: 'utf8'}).trim() !== '';
  } catch {
    return process.platform !== 'linux'; // other systems come with Chinese fonts
  }
}

function provide() {
  const missing = [...(findChromium() ? [] : ['chromium']), ...(hasFontsFor(':lang=zh-hk') ? [] : ['fonts-noto-cjk'])];
  if (missing.length === 0) return;
  if (!canInstall) {
    console.error(`The tests need ${missing.join(' and ')}: install them, or set CHROME_PATH to a Chrome or Chromium.`);
    process.exit(1);
  }
  install(['fontconfig', ...missing]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) provide();
