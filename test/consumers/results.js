// What was tried last, with which versions, which the pages of Storybook say too: results.json beside this file.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {consumers} from './consumers.js';
import {inputsHash} from './inputs.js';

/**
 * @typedef {{versions: string, date: string, bytes?: number}} Result
 * @typedef {{inputs: string, date: string, consumers: Record<string, Result>}} Results
 */

const file = new URL('results.json', import.meta.url);

/** @returns {Results} */
export const readResults = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {inputs: '', date: '', consumers: {}});

/**
 * Keeps what passed beside what was kept. That nothing needs a new run is said only by one in which all cheap ones passed.
 * @param {Record<string, Result>} passed
 */
export function writeResults(passed) {
  const kept = readResults();
  const isWhole = consumers.every(({name, isDear}) => isDear || name in passed);
  const ofRun = isWhole ? {inputs: inputsHash(), date: new Date().toISOString().slice(0, 10)} : {inputs: kept.inputs, date: kept.date};
  const all = {...kept.consumers, ...passed};
  const inOrder = Object.fromEntries(consumers.flatMap(({name}) => (all[name] ? [[name, all[name]]] : [])));
  writeFileSync(file, `${JSON.stringify({...ofRun, consumers: inOrder}, null, 2)}\n`);
}
