import {ChartError} from '../model/chart-error.js';
import type {Row} from '../model/row.js';
import type {Vocabulary} from '../model/vocabulary.js';

/** Rows of which no two state the same: a row that comes twice is one. */
export class UniqueRows {
  readonly #sources: Vocabulary['sources'];
  readonly #bySource = new Map<string, Row>();
  readonly #byValue = new Map<string, Row>();

  constructor(sources: Vocabulary['sources']) {
    this.#sources = sources;
  }

  get rows(): Row[] {
    return [...this.#bySource.values()];
  }

  /** @throws ChartError if another row, or another source that the package does not know, has a number for the same */
  add(row: Row): void {
    const {period, place, item, measure, source} = row;
    const value = [period, place, item, measure].join('\n');
    const named = [place, ...(item === null ? [] : [item]), period, measure].join(', ');
    const known = this.#bySource.get(`${value}\n${source}`);
    if (known && JSON.stringify(known) !== JSON.stringify(row)) throw new ChartError('second-row', named);
    const other = this.#byValue.get(value);
    const sources = [other?.source ?? source, source];
    if (sources[0] !== source && !sources.every((one) => Object.hasOwn(this.#sources, one)))
      throw new ChartError('two-sources', named, sources);
    this.#bySource.set(`${value}\n${source}`, row);
    this.#byValue.set(value, row);
  }
}
