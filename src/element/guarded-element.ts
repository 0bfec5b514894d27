import {isServer, LitElement, type PropertyDeclaration, type PropertyDeclarations} from 'lit';
import {asText} from '../model/as-text.js';
import type {ChartErrorDetail} from '../model/events.js';

/**
 * Base class of all elements: nothing that a page sets throws into the page. A property takes what its attribute can say, whatever it is set
 * to, and an update that fails is reported on the element.
 */
export abstract class GuardedElement extends LitElement {
  /**
   * Why the update failed, while the element renders that.
   * @internal
   */
  protected crash: Error | undefined;
  #reported: string | undefined;

  /** @internal */
  static override properties: PropertyDeclarations = {headinglevel: {}};

  protected static override getPropertyDescriptor(name: PropertyKey, key: symbol, options: PropertyDeclaration): PropertyDescriptor {
    const accessor = super.getPropertyDescriptor(name, key, options) as PropertyDescriptor;
    const takesAll = options.attribute === false || options.type === Boolean;
    const set = function (this: GuardedElement, value: unknown): void {
      accessor.set?.call(this, taken(value, options.type));
    };
    return takesAll ? accessor : {...accessor, set};
  }

  /**
   * As React's server writes the property.
   * @internal
   */
  set headinglevel(level: unknown) {
    (this as {headingLevel?: unknown}).headingLevel = level;
  }

  /** @internal */
  override performUpdate(): void {
    try {
      return super.performUpdate();
    } catch (thrown) {
      this.crash = asError(thrown);
    }
    try {
      this.requestUpdate();
      super.performUpdate(); // renders the message alone
    } catch {
      // the event says it without the message
    }
    this.report(this.crash);
    this.crash = undefined;
  }

  /**
   * Announces what is wrong, if it is not the same as before; in the console, too, if the page did not ask for the wrong thing.
   * @internal
   */
  protected report(error: (Error & {readonly isFault?: boolean}) | undefined): void {
    if (error && error.message !== this.#reported) {
      this.announce<ChartErrorDetail>('szhk-error', {error});
      if (error.isFault !== false) console.error(error);
    }
    this.#reported = error?.message;
  }

  /** @internal */
  protected announce<T>(type: string, detail: T): void {
    this.dispatchEvent(new CustomEvent<T>(type, {detail, bubbles: true, composed: true}));
  }
}

// Lit's renderer on a server writes our elements with attributes and slot only: these need no styles and nothing of the browser, and any
// page can build on them.
if (isServer) GuardedElement._$litElement$ = false;

/** Any thrown value as an error. */
export const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(asText(thrown)));

/**
 * What a property takes of a value: a text or a number, by its type only a number; nothing if it is false, as in `isNarrow && 'shenzhen'`,
 * or 0, as a framework clears a number.
 */
function taken(value: unknown, type: unknown): unknown {
  if (value === undefined || value === null || value === false || value === 0) return undefined;
  return type === Number ? Number(asText(value)) : typeof value === 'number' ? value : asText(value);
}
