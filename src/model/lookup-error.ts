import type {Language, LocalizedText} from './language.js';

/** What can be looked up by number, id or name. */
export type LookupKind = 'figure' | 'measure' | 'place' | 'item' | 'period' | 'source';

/** `unknown-place`; `which-place` if none is named and several exist. */
export type LookupErrorCode = `${'unknown' | 'which'}-${LookupKind}`;

/** What is wrong with a lookup: nothing has that name, or several things match; lists the nearest choices or all of them. */
export class LookupError extends Error {
  override readonly name = 'LookupError';
  readonly code: LookupErrorCode;
  /**
   * It is always the request that is wrong.
   * @internal
   */
  readonly isFault = false;
  readonly #names: Readonly<Record<string, LocalizedText>>;

  constructor(
    readonly kind: LookupKind,
    /** The requested value; empty if none. */
    readonly value: string,
    /** Numbers or ids. */
    readonly known: readonly string[],
    names: Readonly<Record<string, LocalizedText>> = {},
  ) {
    const code = `${value === '' ? ('which' as const) : ('unknown' as const)}-${kind}` as const;
    super(`${code.replace('-', ' ')}${value && `: ${value}`}${known.length > 0 ? ` (known: ${known.join(', ')})` : ''}`);
    this.code = code;
    this.#names = names;
  }

  /** The names of the known values; adds source ids, because a publisher can have several sources. */
  choices(language: Language): string[] {
    const name = (id: string) => this.#names[id]?.[language] ?? id;
    return this.known.map((id) => (this.kind === 'source' ? `${name(id)} (${id})` : name(id)));
  }
}
