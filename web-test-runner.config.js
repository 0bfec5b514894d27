import commonjs from '@rollup/plugin-commonjs';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {fromRollup} from '@web/dev-server-rollup';
import {a11ySnapshotPlugin, filePlugin} from '@web/test-runner-commands/plugins';
import {chromeLauncher} from '@web/test-runner-chrome';
import {describedDatasets} from './data/describe.js';
import {launchOptions} from './test/chromium.js';
import {browserOptions, isUpdate, testFiles} from './test/options.js';

const commonjsDependencies = ['**/node_modules/{interval-tree-1d,binary-search-bounds,papaparse}/**'];

export default {
  files: isUpdate ? ['test/snapshots.test.ts'] : testFiles(/\.test\.ts$/),
  rootDir: '.',
  nodeResolve: {exportConditions: ['browser', 'production']},
  plugins: [
    filePlugin(),
    a11ySnapshotPlugin(),
    fromRollup(describedDatasets)({isFrozen: true}),
    fromRollup(commonjs)({include: commonjsDependencies, strictRequires: false}),
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
