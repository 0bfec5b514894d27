import {esbuildPlugin} from '@web/dev-server-esbuild';
import {fromRollup} from '@web/dev-server-rollup';
import {a11ySnapshotPlugin, filePlugin} from '@web/test-runner-commands/plugins';
import {chromeLauncher} from '@web/test-runner-chrome';
import {build} from 'esbuild';
import {describedDatasets} from './data/describe.js';
import {launchOptions} from './test/chromium.js';
import {browserOptions, isUpdate, testFiles} from './test/options.js';

/** Modules that stand for a library. */
const libraries = ['/src/engine.ts', '/src/own-data/papaparse.ts'];

/** Serves each of them as one file, so that a test page does not ask for hundreds. @type {import('@web/dev-server-core').Plugin} */
const bundledLibraries = {
  name: 'bundled-libraries',
  async serve({path}) {
    if (!libraries.includes(path)) return undefined;
    const {outputFiles} = await build({entryPoints: [`.${path}`], bundle: true, format: 'esm', write: false, conditions: ['production']});
    return {body: outputFiles[0]?.text ?? '', type: 'js'};
  },
};

export default {
  files: isUpdate ? ['test/snapshots.test.ts'] : testFiles(/\.test\.ts$/),
  rootDir: '.',
  nodeResolve: {exportConditions: ['browser', 'production']},
  plugins: [
    filePlugin(),
    a11ySnapshotPlugin(),
    fromRollup(describedDatasets)({isFrozen: true}),
    bundledLibraries,
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: 'tsconfig.json'}),
  ],
  browsers: [chromeLauncher({launchOptions: {...launchOptions(), env: {...process.env, TZ: 'Asia/Hong_Kong', LANGUAGE: 'en'}}})],
  concurrency: 1, // a background page gets no animation frames, so it draws nothing
  testsFinishTimeout: 600_000,
  testFramework: {config: {timeout: 15_000}},
  /** @param {string} testFramework */
  testRunnerHtml: (testFramework) =>
    `<!doctype html><html><head><meta charset="utf-8" /><script>globalThis.testOptions = ${JSON.stringify(browserOptions)}</script></head><body><script type="module" src="${testFramework}"></script></body></html>`,
};
