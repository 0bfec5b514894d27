// How this package writes and reads CSV beyond RFC 4180. Plain JavaScript, because the scripts that publish `data/` also run it.

/** Separates list items within a cell; no text in the data contains it. */
export const listSeparator = '|';

/** Tells spreadsheets that a file is UTF-8. */
export const byteOrderMark = '\ufeff';

/** Writes a list; a single value is a list of one, no value an empty cell. @param {unknown} value */
export const writeList = (value) => [value ?? []].flat().map(String).join(listSeparator);

/** @param {string} cell @returns {string[]} */
export const readList = (cell) => cell.split(listSeparator);

/** How a text begins that a spreadsheet runs, also behind apostrophes of its own, so that reading undoes writing. */
const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/;
const signedNumber = /^[+-]\d+(\.\d+)?%?$/;

/** A text as a cell that no spreadsheet runs as a formula: behind an apostrophe, as OWASP recommends. @param {string} text */
export const harmless = (text) => (formulaStart.test(text) && !signedNumber.test(text) ? `'${text}` : text);

/** The text of a cell that `harmless` wrote. @param {string} cell */
export const readHarmless = (cell) => (cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell);

/** The column heading for one language: `note_zh_Hans`. @param {string} name @param {string} language */
export const languageHeading = (name, language) => `${name}_${language.replaceAll('-', '_')}`;

/**
 * The column and the language that the heading names.
 * @template {string} L
 * @param {string} heading
 * @param {readonly L[]} languages
 * @returns {{name: string, language: L} | undefined}
 */
export function readLanguageHeading(heading, languages) {
  const language = languages.find((one) => heading.endsWith(languageHeading('', one)));
  return language && {name: heading.slice(0, -languageHeading('', language).length), language};
}

/**
 * A column of a file; without `language`, it applies to all languages.
 * @typedef {{name: string, language?: string, heading: string}} CsvColumn
 */

/**
 * The columns for a field: localized text has one column per language.
 * @param {string} name
 * @param {readonly string[]} [languages]
 * @returns {CsvColumn[]}
 */
export const csvColumns = (name, languages) =>
  languages ? languages.map((language) => ({name, language, heading: languageHeading(name, language)})) : [{name, heading: name}];

/**
 * A row's cell in a column; a single text for all languages repeats in each language's column.
 * @param {Readonly<Record<string, unknown>>} row
 * @param {CsvColumn} column
 */
export const csvCell = (row, {name, language}) =>
  writeList(
    [row[name] ?? []]
      .flat()
      .map((value) => (language && value !== null && typeof value === 'object' ? Reflect.get(value, language) : value)),
  );
