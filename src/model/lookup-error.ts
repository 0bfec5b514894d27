import type {Language, LocalizedText} from './language.js';

/** What can be asked for by number, id or name. */
export type LookupKind = 'figure' | 'measure' | 'place' | 'item' | 'period' | 'source';

/** `unknown-place`; `which-place` if none is named and there is not just one. */
export type LookupErrorCode = `${'unknown' | 'which'}-${LookupKind}`;

/** What is wrong with what was asked for: nothing of that name, or more than one thing, with the nearest or all that there are. */
export class LookupError extends Error {
  override readonly name = 'LookupError';
  readonly code: LookupErrorCode;
  readonly #names: Readonly<Record<string, LocalizedText>>;

  constructor(
    readonly kind: LookupKind,
    /** What was asked for; empty if nothing was. */
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

  /** What is known, by its names; a publisher may have several sources, which only the id tells apart. */
  choices(language: Language): string[] {
    const name = (id: string) => this.#names[id]?.[language] ?? id;
    return this.known.map((id) => (this.kind === 'source' ? `${name(id)} (${id})` : name(id)));
  }
}
