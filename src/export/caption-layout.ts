import type {Language} from '../model/dataset.js';
import type {Exhibit} from './export-context.js';
import {type Paragraph, paragraph, type TextStyle} from './paragraphs.js';

const text = 'var(--_text)';
const muted = 'var(--_muted)';
const titleStyle: TextStyle = {fontSize: 19, bold: true, color: text, leading: 1.25};
const subtitleStyle: TextStyle = {fontSize: 14, color: muted, leading: 1.45};
const explanationStyle: TextStyle = {fontSize: 12, color: text, leading: 1.45, before: 7, bar: 3};
const noteStyle: TextStyle = {fontSize: 12, color: muted, leading: 1.45};
const nameStyle: TextStyle = {fontSize: 14, bold: true, color: text, leading: 1.45, before: 14};
const headingStyle: TextStyle = {fontSize: 12, color: muted, leading: 1.45, before: 4};
const cellStyle: TextStyle = {fontSize: 14, color: text, leading: 1.45};

type Put = (text: string, style: TextStyle) => Paragraph[];
const into =
  (width: number, language: Language): Put =>
  (words, style) =>
    paragraph(words, style, width, language);

/** Title, subtitle and explanation. */
export function head({picture, wording}: Exhibit, width: number): Paragraph[] {
  const put = into(width, wording.language);
  return [...put(picture.title, titleStyle), ...put(picture.subtitle, subtitleStyle), ...put(picture.explanation, explanationStyle)];
}

/** Notes and sources. */
export function foot({picture, wording}: Exhibit, width: number): Paragraph[] {
  const put = into(width, wording.language);
  return picture.sourceLines.flatMap((line) => put(line, noteStyle));
}

/** The rows of a table that is itself the picture: each with its name, and the other cells under their headings. */
export function cards({picture, wording}: Exhibit, width: number): Paragraph[] {
  const {content} = picture.composition;
  if (content.kind !== 'table') return [];
  const put = into(width, wording.language);
  const [name, ...others] = content.view.columns;
  return content.rows.flatMap((row) => [
    ...put(name?.cell(row, wording) ?? '', nameStyle),
    ...others.flatMap(({heading, cell}) => {
      const words = put(cell(row, wording), cellStyle);
      return words.length > 0 ? [...put(wording.words.columns[heading], headingStyle), ...words] : [];
    }),
  ]);
}

export const heightOf = (paragraphs: readonly Paragraph[]): number => paragraphs.reduce((sum, {height}) => sum + height, 0);
