import type {Wording} from '../text/wording.js';
import {startTonePlayer, type TonePlayer} from './tone-player.js';
import type {Value} from '../compose/values.js';

/** The tones of a chart, off until a reader turns them on. */
export class Sonification {
  readonly #values: () => readonly (readonly Value[])[];
  readonly #wording: () => Wording;
  #sound: TonePlayer | undefined;

  constructor(values: () => readonly (readonly Value[])[], wording: () => Wording) {
    this.#values = values;
    this.#wording = wording;
  }

  get areOn(): boolean {
    return this.#sound !== undefined;
  }

  /** Turns them on or off. */
  async toggle(): Promise<'listening' | 'silent' | 'noSound'> {
    const wereOn = this.areOn;
    this.stop();
    this.#sound = undefined;
    if (wereOn) return 'silent';
    await this.#start();
    return this.areOn ? 'listening' : 'noSound';
  }

  /** Uses values that have changed. */
  renew(): void {
    if (this.areOn) this.#start().catch(() => (this.#sound = undefined));
  }

  play({series, index}: Value): void {
    this.#sound?.play(series, index);
  }

  playSeries({series}: Value): void {
    this.#sound?.playSeries(series);
  }

  stop(): void {
    this.#sound?.stop();
  }

  async #start(): Promise<void> {
    this.stop();
    this.#sound = await startTonePlayer(this.#values(), this.#wording());
  }
}
