import type {Language, LocalizedText} from '../model/dataset.js';
import {type LookupKind, lookupWords} from '../text/lookup-words.js';

/** What is wrong with what was asked for: nothing of that name, or more than one thing, with the nearest or all that there are. */
export class LookupError extends Error {
  override readonly name = 'LookupError';
  /** `unknown-place`; `which-place` where none is named and there is not just one. */
  readonly code: `${'unknown' | 'which'}-${LookupKind}`;

  /** `value` is what was asked for, empty where nothing was; `known` are numbers or ids, `names` those of ids that have some. */
  constructor(
    readonly kind: LookupKind,
    readonly value: string,
    readonly known: readonly string[],
    private readonly names: Readonly<Record<string, LocalizedText>> = {},
  ) {
    const code = `${value === '' ? ('which' as const) : ('unknown' as const)}-${kind}` as const;
    super(`${code.replace('-', ' ')}${value && `: ${value}`}${known.length > 0 ? ` (known: ${known.join(', ')})` : ''}`);
    this.code = code;
  }

  /** What is known, by its names; a publisher may have several sources, which only the id tells apart. */
  choices(language: Language): string[] {
    const name = (id: string) => this.names[id]?.[language] ?? id;
    return this.known.map((id) => (this.kind === 'source' ? `${name(id)} (${id})` : name(id)));
  }

  /** The error in the reader's language, with the choices as that language lists them. */
  inWords(language: Language, choices: string): string {
    const words = lookupWords[language];
    return this.value === '' ? words.which(this.kind, choices) : words.unknown(this.kind, this.value, choices);
  }
}
