// What a printed number may stand for, and what may follow from several of them.
import {read} from './read.js';

/** @typedef {[low: number, high: number]} Interval */

const {units} = read('vocabulary');

/** Half of the last digit that is written; zeros at the end of a large number may stand for digits that are not. @param {number} value */
function halfDigit(value) {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  if (decimals) return 0.5 * 10 ** -decimals.length;
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  return 0.5 * 10 ** (zeros >= 2 ? zeros : 0);
}

/** What a row may mean, in base units. @param {any} row @param {{open: boolean}} how @returns {Interval} */
export function meant({value, unit, qualifier}, {open}) {
  const slack = Math.abs(value) * (open ? 0.1 : 0.05);
  const half = halfDigit(value);
  const low = {about: value - slack, over: value - half, under: open ? -Infinity : value - slack}[/** @type {string} */ (qualifier)];
  const high = {about: value + slack, over: open ? Infinity : value + slack, under: value + half}[/** @type {string} */ (qualifier)];
  const {factor} = units[unit];
  return [(low ?? value - half) * factor, (high ?? value + half) * factor];
}

/** Smallest and largest result over the ends of all intervals. @param {Interval[]} intervals @param {(...values: number[]) => number} by @returns {Interval} */
export function spanned(intervals, by) {
  const corners = intervals.reduce(
    (/** @type {number[][]} */ lists, interval) => lists.flatMap((list) => interval.map((end) => [...list, end])),
    [[]],
  );
  const results = corners.map((corner) => by(...corner));
  return [Math.min(...results), Math.max(...results)];
}

const noise = 1e-9;
/** @param {Interval} a @param {Interval} b */
export const overlap = ([low, high], [otherLow, otherHigh]) =>
  low <= otherHigh + Math.abs(otherHigh) * noise && otherLow <= high + Math.abs(high) * noise;
