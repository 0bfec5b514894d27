// Runs all tests in lanes beside one another, or those of one chart or file, and ends with what passed and failed.
import {spawn} from 'node:child_process';
import {setPriority} from 'node:os';
import {environment, isPart, isUpdate, isWatching, testFiles} from './options.js';

const inBrowser = 'test:elements';
const inNode = testFiles(/^test\/node\/.*\.test\.js$/);
const ofBrowsers = testFiles(/^test\/browsers\/.*\.test\.js$/);
const ofPackage = testFiles(/^test\/package\/.*\.test\.js$/);
const ofBuild = ['test:package', 'test:browsers'];
/** What needs no frames, and so can wait for those that do. */
const patient = ['lint', 'types', 'test:data'];
/** Stages after one another, in lanes beside one another: a lane alone leaves a processor idle while it waits for frames. */
const lanes = isPart || isUpdate ? partOfTheTests() : [[inBrowser], ['test:package'], [...patient, 'test:browsers']];

/** How each runner closes: node:test, the browser runner. A stage without such a line counts as one. */
const counts = [/^ℹ pass (\d+)[\s\S]*?^ℹ fail (\d+)/gm, /(\d+) passed, (\d+) failed/g];
const total = {passed: 0, failed: 0};
let skipped = 0;

if (isWatching) start('web-test-runner', ['--watch'], 'inherit');
else await runAll();

async function runAll() {
  const built = lanes.flat().some((stage) => ofBuild.includes(stage)) ? runStage('build') : undefined;
  await Promise.all(lanes.map((stages) => runLane(stages, built)));
  console.log(`${total.passed} passed, ${total.failed} failed${skipped > 0 ? `, ${skipped} not run` : ''}`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}

function partOfTheTests() {
  const stages = [
    ...(inNode.length > 0 && !isUpdate ? ['test:data'] : []),
    ...(testFiles(/\.test\.ts$/).length > 0 || isUpdate ? [inBrowser] : []),
    ...(ofPackage.length > 0 && !isUpdate ? ['test:package'] : []),
    ...(ofBrowsers.length > 0 && !isUpdate ? ['test:browsers'] : []),
  ];
  if (stages.length === 0) throw new Error(`no chart and no test is called ${environment.TEST_ONLY}`);
  return [stages];
}

/**
 * @param {readonly string[]} stages
 * @param {Promise<void> | undefined} built what stages of the built package wait for, which is built once
 */
async function runLane(stages, built) {
  for (const stage of stages) {
    if (ofBuild.includes(stage)) await built;
    await runStage(stage);
  }
}

/** @param {string} stage */
async function runStage(stage) {
  const start = performance.now();
  const {output, code} = await run(stage);
  const [, passed, failed] = counts.flatMap((count) => [...output.matchAll(count)].slice(-1)).at(-1) ?? [];
  total.passed += Number(passed ?? Number(code === 0));
  skipped += Number([...output.matchAll(/^ℹ skipped (\d+)/gm)].at(-1)?.[1] ?? 0);
  total.failed += Number(failed) || Number(code !== 0);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${output}${stage}: ${code === 0 ? 'passed' : 'failed'} in ${seconds} s\n`);
}

/**
 * @param {string} stage
 * @returns {Promise<{output: string, code: number | null}>}
 */
function run(stage) {
  return new Promise((resolve) => {
    const child = start('npm', ['run', '--silent', '--ignore-scripts', stage], 'pipe'); // what comes before a stage is done already
    if (patient.includes(stage) && child.pid !== undefined) setPriority(child.pid, 10);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('close', (code) => resolve({output, code}));
  });
}

/** @param {string} command @param {string[]} words @param {'inherit' | 'pipe'} output */
function start(command, words, output) {
  return spawn(command, words, {
    stdio: [output === 'inherit' ? 'inherit' : 'ignore', output, output],
    env: {...process.env, ...environment, TZ: 'Asia/Hong_Kong'},
  });
}
