import {brief} from '../model/brief.js';
import {ChartError} from '../model/chart-error.js';
import type {Dataset} from '../model/dataset.js';
import type {NameIndex} from './name-index.js';
import {isMissing} from './plain-text.js';
import {readText} from './read-cell.js';

/** Finds the unit that a cell, a heading or the page names, among those that fit the measure. */
export class UnitFinder {
  readonly #dataset: Dataset;
  readonly #index: NameIndex;
  /** Units of each measure. */
  readonly #fitting = new Map<string, readonly string[]>();
  /** A measure and a base unit of the dataset each. */
  readonly #bases: ReadonlySet<string>;

  constructor(dataset: Dataset, index: NameIndex) {
    const {vocabulary, data, figures} = dataset;
    const expected = figures.flatMap(({expects = []}) => expects).map((pair) => pair.split(':'));
    const pairs = [...data.map(({measure, unit}) => [measure, unit]), ...expected];
    this.#dataset = dataset;
    this.#index = index;
    this.#bases = new Set(pairs.map(([measure, unit = '']) => `${measure} ${vocabulary.units[unit]?.base}`));
  }

  /**
   * The first that is named.
   * @throws ChartError if none is, or one that does not fit
   */
  find(measure: string, named: readonly unknown[]): string {
    const fitting = this.#unitsOf(measure);
    const first = named.find((cell) => !isMissing(cell));
    if (first === undefined) throw new ChartError('missing-unit', '', fitting);
    const name = readText(first);
    const [unit, ...others] = this.#index.idsOf(name).filter((id) => fitting.includes(id));
    if (unit === undefined) throw new ChartError('unknown-unit', name, fitting);
    if (others.length > 0) throw new ChartError('ambiguous-cell', brief(name), [unit, ...others]);
    return unit;
  }

  #unitsOf(measure: string): readonly string[] {
    const {units} = this.#dataset.vocabulary;
    const known = this.#fitting.get(measure) ?? Object.keys(units).filter((unit) => this.#bases.has(`${measure} ${units[unit]?.base}`));
    this.#fitting.set(measure, known);
    return known;
  }
}
