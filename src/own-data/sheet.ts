import type {ErrorPlace} from '../model/chart-error.js';

/** A row of a page's own data, unread. */
export interface SheetRow {
  readonly cells: readonly unknown[];
  readonly place: ErrorPlace;
}

/** A page's own data as rows of cells under headings, unread. */
export interface DataSheet {
  readonly headings: readonly string[];
  readonly rows: readonly SheetRow[];
  /** Whether a comma can be the decimal mark. */
  readonly hasDecimalComma: boolean;
  /** Who states the numbers, if a line below the table says so. */
  readonly source: string;
}

/** What headings must be for the rows to be read. */
export interface HeaderCheck {
  /** Columns that are missing; none if all are there. */
  readonly missing: readonly string[];
  /** Number of columns that are known. */
  readonly known: number;
}

/** Tells what is missing from a line that may be the header; `rows` are the lines below it. */
export type CheckHeader = (headings: readonly string[], rows: readonly SheetRow[]) => HeaderCheck;

export const isBlank = (cells: readonly unknown[]): boolean => cells.every((cell) => typeof cell === 'string' && cell.trim() === '');
