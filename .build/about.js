// What the package says of itself stands in a module beside the script whose hash it holds: the script cannot hold its own.
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

export const aboutFile = resolve('dist/cdn/about.js');

/** Fetches that module when it is needed, or puts it into a bundle that is a single file. @param {{external: boolean}} options */
export function aboutModule({external}) {
  return {
    name: 'about-module',
    /** @param {string} source @param {string | undefined} importer */
    resolveId: (source, importer) => (source === './about.js' && importer?.includes('/src/') ? {id: aboutFile, external} : null),
  };
}

/** Writes that module once the script is there as it is published. */
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

/** The day that stands in the heading of this version in CHANGELOG.md; empty if it is not released. */
function releaseDay() {
  const heading = readFileSync('CHANGELOG.md', 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`## ${version} `));
  return /\d{4}-\d{2}-\d{2}/.exec(heading ?? '')?.[0] ?? '';
}
