// What data/describe.js generates from all datasets, one module for each.
import type {Dataset} from './dataset.js';
import type {Milestone, Table} from './tables.js';

/** The element and view that draw a figure or table of the report, by number: `图5.1`, `表3.1`. Null if the element has one view. */
export type FigureIndex = Readonly<Record<string, readonly [element: string, view: string | null]>>;

/** The names of the datasets that have rows for a measure, by measure id. */
export type MeasureIndex = Readonly<Record<string, readonly string[]>>;

/** Fetches one dataset, by its name. */
export type DatasetLoaders = Readonly<Record<string, () => Promise<{readonly default: Dataset}>>>;

/** The milestones that belong to a figure of the report. */
export type FigureMilestones = Table<Milestone>;
