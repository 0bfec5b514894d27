// Reads where letters stand in a PDF that Chromium made.
import {Buffer} from 'node:buffer';
import {inflateSync} from 'node:zlib';

/** @typedef {readonly [number, number, number, number, number, number]} Matrix */

/** @param {Matrix} inner @param {Matrix} outer @returns {Matrix} */
const times = ([a, b, c, d, e, f], [A, B, C, D, E, F]) => [
  a * A + b * C,
  a * B + b * D,
  c * A + d * C,
  c * B + d * D,
  e * A + f * C + E,
  e * B + f * D + F,
];

/** The commands of each page that has letters. @param {Uint8Array} pdf */
function contents(pdf) {
  const text = Buffer.from(pdf).toString('latin1');
  const streams = [...text.matchAll(/\bstream\r?\n/g)].map(({index, 0: start}) => [index + start.length, text.indexOf('endstream', index)]);
  const inflated = streams.flatMap(([start, end]) => {
    try {
      return [inflateSync(pdf.subarray(start, end)).toString('latin1')];
    } catch {
      return []; // not compressed, so no page
    }
  });
  return inflated.filter((stream) => / Tf\b/.test(stream));
}

/**
 * Each run of letters: the number of its page among those that have any, its size and how far it is from the lower edge, in points.
 * @param {Uint8Array} pdf
 */
export const lettersOf = (pdf) => contents(pdf).flatMap((commands, page) => lettersIn(commands).map((run) => ({...run, page})));

/** @param {string} commands */
function lettersIn(commands) {
  const found = [];
  /** @type {Matrix[]} */
  const stack = [];
  /** @type {Matrix} */
  let matrix = [1, 0, 0, 1, 0, 0];
  let fontSize = 0;
  for (const line of commands.split('\n')) {
    const [operator = '', ...reversed] = line.trim().split(/\s+/).reverse();
    const numbers = reversed.reverse().map(Number);
    const given = /** @type {Matrix} */ (/** @type {unknown} */ (numbers));
    if (operator === 'q') stack.push(matrix);
    else if (operator === 'Q') matrix = stack.pop() ?? matrix;
    else if (operator === 'cm') matrix = times(given, matrix);
    else if (operator === 'Tf') fontSize = numbers[1] ?? 0;
    else if (operator === 'Tm') {
      const [, , c, d, , bottom] = times(given, matrix);
      found.push({size: fontSize * Math.hypot(c, d), bottom});
    }
  }
  return found;
}
