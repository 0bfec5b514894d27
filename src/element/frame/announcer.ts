import type {ChartHost} from '../../model/chart-host.js';

/** Says to screen readers what is seen at once, such as an order of rows. What was said is gone when the focus moves on. */
export class Announcer {
  readonly #host: ChartHost;

  constructor(host: ChartHost) {
    this.#host = host;
    host.renderRoot.addEventListener('focusout', () => this.#write(''));
  }

  readonly announce = (words: string): void => this.#write(words);

  #write(words: string): void {
    const region = this.#host.renderRoot.querySelector('.announcer');
    if (region && region.textContent !== words) region.textContent = words;
  }
}
