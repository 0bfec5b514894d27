import {languages, type LocalizedText} from '../model/language.js';
import {plainText} from './plain-text.js';

/** A name as it is compared: without case, width, and spaces around it. */
export const nameKey = (name: string): string => plainText(name).toLowerCase();

/** Finds ids by their names in any language. */
export class NameIndex {
  readonly #ids = new Map<string, string[]>();

  constructor(words: Readonly<Record<string, LocalizedText>> = {}) {
    for (const [id, names] of Object.entries(words)) {
      for (const name of [id, ...languages.map((language) => names[language])]) this.#add(nameKey(name), id);
    }
  }

  /** All ids with a name; an id itself is only itself. */
  idsOf(name: string): readonly string[] {
    const ids = this.#ids.get(nameKey(name)) ?? [];
    return ids.includes(name) ? [name] : ids;
  }

  /** The id with a name; for an unknown name, that name as first written. */
  idOrName(name: string): string {
    const [id] = this.idsOf(name);
    if (id !== undefined) return id;
    this.#add(nameKey(name), name.trim());
    return name.trim();
  }

  #add(key: string, id: string): void {
    const ids = this.#ids.get(key) ?? [];
    if (!ids.includes(id)) this.#ids.set(key, [...ids, id]);
  }
}
