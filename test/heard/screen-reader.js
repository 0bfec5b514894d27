// What a screen reader says when keys are pressed.
import {execFile} from 'node:child_process';
import {createInterface} from 'node:readline';
import {setTimeout as wait} from 'node:timers/promises';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** Milliseconds without any event after which the screen reader has said all that it will; and the longest wait for that. */
const [calm, longest] = [350, 10_000];

/** What Orca says of a new text in the clipboard, which it notices or not. */
const chance = 'Copied selection to clipboard.';

/** Listens to the log of Orca. */
export class ScreenReader {
  /** @type {string[]} */
  #said = [];
  #lastEvent = performance.now();
  #env;

  /**
   * @param {import('node:stream').Readable} log what screen_reader.py prints
   * @param {NodeJS.ProcessEnv} env where keys are pressed
   */
  constructor(log, env) {
    this.#env = env;
    createInterface(log).on('line', (line) => {
      if (!line.startsWith('{')) return;
      this.#lastEvent = performance.now();
      const {said} = JSON.parse(line);
      if (said !== undefined && said !== chance) this.#said.push(said);
    });
  }

  /**
   * Does something, waits until enough is said and then until nothing follows, and gives what was said.
   * @param {() => Promise<unknown>} act
   * @param {(said: readonly string[]) => boolean} isEnough
   */
  async after(act, isEnough = (said) => said.length > 0) {
    await this.quiet();
    this.#said = [];
    await act();
    this.#lastEvent = performance.now();
    for (const end = performance.now() + longest; !isEnough(this.#said) && performance.now() < end;) await wait(20);
    await this.quiet();
    return this.#said.map(plain);
  }

  /** Until Orca has handled no event for a while. */
  async quiet(milliseconds = calm) {
    for (let rest; (rest = this.#lastEvent + milliseconds - performance.now()) > 0;) await wait(rest);
  }

  /** Presses a key as a hand does: `Tab`, `shift+Tab`, or with Orca's own modifier `orca+a`. @param {string} key */
  async press(key) {
    const [, command] = /^orca\+(.+)$/.exec(key) ?? [];
    const presses = command ? ['keydown', 'Insert', 'key', command, 'keyup', 'Insert'] : ['key', key];
    await run('xdotool', presses, {env: this.#env});
  }
}

/** Without what only keeps words on one line. @param {string} words */
const plain = (words) => words.replaceAll('\u00a0', ' ').replaceAll('\u2060', '').trim();
