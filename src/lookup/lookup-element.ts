import {Task, TaskStatus} from '@lit/task';
import type {CSSResult, PropertyValues} from 'lit';
import {GuardedElement} from '../element/guarded-element.js';
import {NearViewport} from '../element/near-viewport.js';
import {PageLanguage} from '../element/page-language.js';
import {keepStyled} from '../element/shared/adopt-styles.js';
import {inTime} from '../element/shared/in-time.js';

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
export abstract class LookupElement extends GuardedElement {
  /** @internal */
  protected readonly language = new PageLanguage(this);
  /** The page's own rows, of an element that takes some. */
  declare protected rows?: readonly unknown[] | null | undefined;
  readonly #near = new NearViewport(this, () => this.retry());
  readonly #lookup = new Task(this, {
    args: () => [this.#near.reached, this.language.tag] as const,
    task: ([isNear, tag]) => (isNear ? inTime(this.find(tag)) : undefined),
  });

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

  /**
   * Whether it is looked up again after it could not be fetched.
   * @internal
   */
  get isRetrying(): boolean {
    return this.#lookup.status === TaskStatus.PENDING && this.#lookup.error !== undefined;
  }

  /**
   * Looks it up again if it could not be fetched.
   * @internal
   */
  readonly retry = (): void => {
    if (this.#lookup.status === TaskStatus.ERROR) void this.#lookup.run();
  };

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('rows')) this.toggleAttribute('has-rows', !!this.rows); // a clone has the attribute, but not the rows
    if (changed.size > 0) void this.#lookup.run();
  }

  protected override render(): unknown {
    const {value, error} = this.#lookup;
    return value && !this.crash ? value.content() : this.placeholder(this.crash ?? error);
  }

  protected override updated(): void {
    if (this.crash) return;
    this.report(this.isRetrying ? undefined : ((this.#lookup.error ?? this.#lookup.value?.error) as Error | undefined));
  }
}
