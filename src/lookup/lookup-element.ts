import {Task} from '@lit/task';
import {type CSSResult, LitElement, type PropertyValues} from 'lit';
import {NearViewport} from '../element/near-viewport.js';
import {PageLanguage} from '../element/page-language.js';
import {keepStyled} from '../element/shared/adopt-styles.js';
import type {ChartErrorDetail} from '../model/events.js';

/** Result of a lookup. */
export interface LookupResult {
  /** What to show, created on each render. */
  readonly content: () => unknown;
  /** What is wrong with the request; the content also says so. */
  readonly error?: Error;
}

/**
 * Base class of elements that look up one thing by its number or id. They load it, and the code that shows it, when they come
 * near the viewport, and look it up again when the request or the language changes.
 */
export abstract class LookupElement extends LitElement {
  /** @internal */
  protected readonly language = new PageLanguage(this);
  /** The page's own rows, of an element that takes some. */
  declare rows?: readonly unknown[] | null | undefined;
  readonly #near = new NearViewport(this);
  readonly #lookup = new Task(this, {
    args: () => [this.#near.reached, this.language.tag] as const,
    task: ([isNear, tag]) => (isNear ? this.find(tag) : undefined),
  });
  #reported?: string | undefined;

  constructor(...styles: readonly CSSResult[]) {
    super();
    keepStyled(this, ...styles);
  }

  /**
   * Finds what is requested; rejects only if something could not be fetched.
   * @internal
   */
  protected abstract find(languageTag: string): Promise<LookupResult>;

  /**
   * Shown in place of content that has not loaded yet or could not be fetched.
   * @internal
   */
  protected abstract placeholder(failure: unknown): unknown;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('rows')) this.toggleAttribute('has-rows', !!this.rows); // a clone has the attribute, but not the rows
    if (changed.size > 0) void this.#lookup.run();
  }

  protected override render(): unknown {
    return this.#lookup.value?.content() ?? this.placeholder(this.#lookup.error);
  }

  protected override updated(): void {
    const error = (this.#lookup.error ?? this.#lookup.value?.error) as Error | undefined;
    if (error && error.message !== this.#reported)
      this.dispatchEvent(new CustomEvent<ChartErrorDetail>('szhk-error', {detail: {error}, bubbles: true, composed: true}));
    this.#reported = error?.message;
  }
}
