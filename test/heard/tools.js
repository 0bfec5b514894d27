// What a test that listens needs: a display without a screen, a screen reader, real keys, and two browsers.
import {existsSync} from 'node:fs';
import {env} from 'node:process';
import {pathToFileURL} from 'node:url';
import {findChromium} from '../chromium.js';
import {canInstall, install} from '../debian.js';

/** Packages of Debian by a file of each. */
const packages = {
  '/usr/bin/orca': 'orca',
  '/usr/bin/Xvfb': 'xvfb',
  '/usr/bin/openbox': 'openbox',
  '/usr/bin/xdotool': 'xdotool',
  '/usr/bin/dbus-daemon': 'dbus-daemon',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
  '/usr/lib/python3/dist-packages/pyatspi': 'python3-pyatspi',
  '/usr/bin/firefox-esr': 'firefox-esr',
};

/** Packages that are not installed. */
export const missing = () => [
  ...Object.entries(packages).flatMap(([file, name]) => (existsSync(file) ? [] : [name])),
  ...(findChromium() ? [] : ['chromium']),
];

export const browsers = {firefox: () => '/usr/bin/firefox-esr', chrome: () => findChromium() ?? ''};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const absent = missing();
  if (absent.length > 0 && canInstall && env['CI']) {
    try {
      install(absent);
    } catch (error) {
      console.error(String(error)); // the tests name what is still missing
    }
  }
}
