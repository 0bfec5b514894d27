// Types beside the bundles, so that no type checker reads a megabyte of minified code.
import {writeFileSync} from 'node:fs';

const types = {
  'szhk-charts': "import '../index.js';\n",
  'szhk-charts.global': "export * from '../index.js';\nexport as namespace szhkCharts;\n",
  about: `export declare const about: {readonly version: string; readonly released: string; readonly integrity: string};\n`,
};

export function writeBundleTypes() {
  for (const [name, text] of Object.entries(types)) writeFileSync(`dist/cdn/${name}.d.ts`, text);
}
