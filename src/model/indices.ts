// What data/describe.js makes of all datasets together, each a module of its own.
import type {Dataset} from './dataset.js';
import type {Milestone, Table} from './tables.js';

/** The element and view that draw a figure or table of the report, by its number: `图5.1`, `表3.1`. An element of one view has null. */
export type FigureIndex = Readonly<Record<string, readonly [element: string, view: string | null]>>;

/** The names of the datasets that have rows of a measure, by the id of the measure. */
export type MeasureIndex = Readonly<Record<string, readonly string[]>>;

/** Fetches one dataset, by its name. */
export type DatasetLoaders = Readonly<Record<string, () => Promise<{readonly default: Dataset}>>>;

/** The milestones that belong to a figure of the report. */
export type FigureMilestones = Table<Milestone>;
