// What the package states about itself is in a module beside the script, because the script cannot hold its own hash.
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

export const aboutFile = resolve('dist/cdn/about.js');

/** Leaves that module to be fetched when needed, or puts it into a single-file bundle. @param {{external: boolean}} options */
export function aboutModule({external}) {
  return {
    name: 'about-module',
    /** @param {string} source @param {string | undefined} importer */
    resolveId: (source, importer) => (source === './about.js' && importer?.includes('/src/') ? {id: aboutFile, external} : null),
  };
}

/** Writes that module once the published script exists. */
export function writeAbout() {
  return {
    name: 'write-about',
    /** @param {{dir?: string | undefined}} output */
    writeBundle({dir = ''}) {
      const hash = createHash('sha384')
        .update(readFileSync(join(dir, 'szhk-charts.js')))
        .digest('base64');
      const about = {version, released: releaseDay(), integrity: `sha384-${hash}`};
      writeFileSync(aboutFile, `export const about = ${JSON.stringify(about)};\n`);
    },
  };
}

/** The day in the heading of this version in CHANGELOG.md; empty if unreleased. */
function releaseDay() {
  const heading = readFileSync('CHANGELOG.md', 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`## ${version} `));
  return /\d{4}-\d{2}-\d{2}/.exec(heading ?? '')?.[0] ?? '';
}
