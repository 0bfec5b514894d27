// The browsers besides Chromium that the tests find; on a bare machine that allows it, Debian's are installed.
import {existsSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {canInstall, install} from '../debian.js';

/** Programs of each browser, with the package of Debian that has it. */
const programs = {
  firefox: {'/usr/bin/firefox-esr': 'firefox-esr'},
  webkit: {'/usr/bin/WebKitWebDriver': 'webkit2gtk-driver', '/usr/bin/Xvfb': 'xvfb'},
};

/** @typedef {keyof typeof programs} OtherBrowser */

export const otherBrowsers = /** @type {readonly OtherBrowser[]} */ (Object.keys(programs));

/** Packages that a browser lacks on this machine. @param {OtherBrowser} name */
export const missing = (name) => Object.entries(programs[name]).flatMap(([file, one]) => (existsSync(file) ? [] : [one]));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const absent = otherBrowsers.flatMap(missing);
  if (absent.length > 0 && canInstall) {
    try {
      install(absent);
    } catch (error) {
      console.error(String(error)); // the tests name what is still missing
    }
  }
}
