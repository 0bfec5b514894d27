import type {ChartError} from '../../model/chart-error.js';
import {chartErrorMessage} from '../../text/error-message.js';
import {locales} from '../../text/locales/index.js';
import type {ErrorMessages} from '../../text/locales/message-types.js';
import type {Wording} from '../../text/wording.js';
import {inTime} from '../shared/in-time.js';

/** What is wrong, in words that are fetched when they are first needed. */
export class ErrorWords {
  readonly #onLoad: () => void;
  /** In each language; null if they cannot be fetched, undefined while they load. */
  readonly #words = new Map<string, ErrorMessages | null | undefined>();

  constructor(onLoad: () => void) {
    this.#onLoad = onLoad;
  }

  /** The message, without its words only that there is no chart; undefined while they load. */
  message(error: ChartError, wording: Wording): string | undefined {
    const {language} = wording;
    if (!this.#words.has(language)) void this.#load(wording);
    const words = this.#words.get(language);
    return words ? chartErrorMessage(error, words, wording) : words === null ? locales[language].unavailable : undefined;
  }

  /** Loads again what could not be fetched, when it is next needed. */
  retry(): void {
    for (const [language, words] of this.#words) if (words === null) this.#words.delete(language);
    this.#onLoad();
  }

  async #load({language, messages}: Wording): Promise<void> {
    this.#words.set(language, undefined);
    const words = await inTime(messages.loadErrors()).catch(() => null);
    this.#words.set(language, words?.errors ?? null);
    this.#onLoad();
  }
}
