const isPlain = /^[!-~]*$/;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A text as it is compared: full-width forms as usual ones, one space for any white space, nothing invisible. */
export const plainText = (text: string): string =>
  isPlain.test(text) ? text : text.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim();

/** With spaces around it; to be quick with longer cells. */
const longestMarker = 12;

/** What spreadsheets and statistical offices write in place of a number. */
const missingMarker = /^(?:n\/?a|n\.a\.|#n\/a|nan|null|none|[-\u2010-\u2015\u2212]+|\.{2,})?$/i;

/** Whether a cell says that there is no value. */
export function isMissing(cell: unknown): boolean {
  if (typeof cell === 'string') return cell.length <= longestMarker && missingMarker.test(plainText(cell));
  return cell === undefined || cell === null || Number.isNaN(cell);
}
