// The licences of all software in the bundles, as their authors require.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import license from 'rollup-plugin-license';

/** Licences that allow copies under MIT if the licence text is kept. */
const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

/** Packages whose published files contain their dependencies, which Rollup can't detect. */
const prebundled = ['chart2music'];

const files = ['dist/LICENSES.txt', 'dist/cdn/LICENSES.txt'];

/** @typedef {{name: string | null, version: string | null, license: string | null, licenseText: string | null}} Software */

/** Rollup plugin: writes the licences of bundled software; stops the build if a licence is not allowed or has no text. */
export const licences = () =>
  license({
    thirdParty: {
      output: files.map((file) => ({
        file,
        template: (dependencies) => licenceText([...dependencies, ...prebundled.flatMap((name) => contents(name))]),
      })),
    },
  });

/** Names the licence file at the top of each bundle file; for Rollup's `output.banner`. @param {{fileName: string}} chunk */
export const licenceBanner = ({fileName}) => `/*! ${fileName.includes('/') ? '../' : ''}LICENSES.txt */`;

/**
 * The text of all licences, each package once.
 * @param {readonly Software[]} software
 */
export function licenceText(software) {
  const sections = [...new Map(software.map((one) => [`${one.name} ${one.version}`, one])).values()]
    .sort((a, b) => String(a.name).localeCompare(String(b.name), 'en'))
    .map(({name, version, license: kind, licenseText}) => {
      if (!allowed.includes(kind ?? ''))
        throw new Error(`${name} ${version} has the licence ${kind}, which is not on the list (licences.js)`);
      if (!licenseText?.trim()) throw new Error(`${name} ${version} has no text of its licence (licences.js)`);
      return `${name} ${version} (${kind})\n\n${licenseText.trim()}\n`;
    });
  return `Software in the files of dist, with its licences\n\n${sections.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** The direct and indirect dependencies of a package. @param {string} name @returns {Software[]} */
function contents(name, seen = new Set()) {
  const {dependencies = {}} = manifestOf(name);
  return Object.keys(dependencies)
    .filter((one) => !seen.has(one))
    .flatMap((one) => [softwareOf(one), ...contents(one, seen.add(one))]);
}

/** @param {string} name @returns {Software} */
function softwareOf(name) {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
  const {version, license: kind} = manifestOf(name);
  return {name, version, license: kind, licenseText: file ? readFileSync(join(folder, file), 'utf8') : null};
}

/** @param {string} name */
function manifestOf(name) {
  const file = join('node_modules', name, 'package.json');
  if (!existsSync(file)) throw new Error(`${name} is not installed (licences.js)`);
  return JSON.parse(readFileSync(file, 'utf8'));
}
