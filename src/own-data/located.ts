import {ChartError, type ErrorPlace} from '../model/chart-error.js';
import {brief} from '../model/brief.js';

/** What `read` returns; an error that it throws names the place and column. Reading a value of the page can throw anything. */
export function located<T>(row: ErrorPlace, column: string | undefined, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const place = column === undefined ? row : {...row, column};
    if (!(error instanceof ChartError)) throw new ChartError('unreadable-row', '…', [], place);
    throw error.place.row === undefined ? new ChartError(error.code, error.value, error.known, place) : error;
  }
}

/** Refuses text whose letters were lost before it came here. */
export function assertLetters(cells: readonly unknown[], place: ErrorPlace): void {
  const lost = cells.find((cell) => typeof cell === 'string' && cell.includes('\ufffd'));
  if (lost !== undefined) throw new ChartError('encoding', brief(lost), [], place);
}
