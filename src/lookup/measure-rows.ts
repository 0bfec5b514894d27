import loaders from '../../data/dataset-loaders.json';
import index from '../../data/measure-index.json';
import {joinedDatasets} from '../model/dataset.js';
import {LookupError} from '../model/lookup-error.js';
import type {Row} from '../model/row.js';
import type {Vocabulary} from '../model/vocabulary.js';
import {similarIds} from './similar-ids.js';

const maxMeasuresNamed = 5;

/** All rows of a measure, and its words. */
export interface MeasureRows {
  readonly rows: readonly Row[];
  readonly vocabulary: Vocabulary;
}

/**
 * Fetches the dataset of a measure; the few measures in several datasets, such as `deposits`, get all of them.
 * @throws LookupError that names the nearest measures
 */
export async function measureRows(measure: string): Promise<MeasureRows> {
  const names = Object.hasOwn(index, measure) ? (index[measure] ?? []) : [];
  if (names.length === 0) throw new LookupError('measure', measure, similarIds(measure, Object.keys(index), maxMeasuresNamed));
  const modules = await Promise.all(names.flatMap((name) => loaders[name] ?? []).map((load) => load()));
  const {data, vocabulary} = joinedDatasets(modules.map((module) => module.default));
  return {rows: data.filter((row) => row.measure === measure), vocabulary};
}
