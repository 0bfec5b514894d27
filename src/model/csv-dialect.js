// How this package writes and reads CSV beyond RFC 4180. Plain JavaScript, because the scripts that publish `data/` run it too.

/** Separates the members of a list within a cell; no word of the data has it. */
export const listSeparator = '|';

/** Lets spreadsheets know that a file is UTF-8. */
export const byteOrderMark = '\ufeff';

/** A list in a cell; a single value is a list of one, nothing an empty cell. @param {unknown} value */
export const writeList = (value) => [value ?? []].flat().map(String).join(listSeparator);

/** @param {string} cell @returns {string[]} */
export const readList = (cell) => cell.split(listSeparator);

/** The heading of a column in one language: `note_zh_Hans`. @param {string} name @param {string} language */
export const languageHeading = (name, language) => `${name}_${language.replaceAll('-', '_')}`;

/**
 * The column and the language that such a heading names.
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
 * A column of a file; one without a language holds what is the same in all.
 * @typedef {{name: string, language?: string, heading: string}} CsvColumn
 */

/**
 * The columns in which a field is written: words have a column a language.
 * @param {string} name
 * @param {readonly string[]} [languages]
 * @returns {CsvColumn[]}
 */
export const csvColumns = (name, languages) =>
  languages ? languages.map((language) => ({name, language, heading: languageHeading(name, language)})) : [{name, heading: name}];

/**
 * What a column says of a row; words that are one text for all languages stand in the column of each.
 * @param {Readonly<Record<string, unknown>>} row
 * @param {CsvColumn} column
 */
export const csvCell = (row, {name, language}) =>
  writeList(
    [row[name] ?? []]
      .flat()
      .map((value) => (language && value !== null && typeof value === 'object' ? Reflect.get(value, language) : value)),
  );
