import type {Wording} from '../text/wording.js';
import type {ExportContext} from './export-context.js';
import {type Paragraph, paragraph, type TextStyle} from './paragraphs.js';

const textColor = 'var(--_text)';
const mutedColor = 'var(--_muted)';
const titleStyle: TextStyle = {fontSize: 19, bold: true, color: textColor, leading: 1.25};
const subtitleStyle: TextStyle = {fontSize: 14, color: mutedColor, leading: 1.45};
const explanationStyle: TextStyle = {fontSize: 12, color: textColor, leading: 1.45, before: 7, bar: 3};
const noteStyle: TextStyle = {fontSize: 12, color: mutedColor, leading: 1.45};
const nameStyle: TextStyle = {fontSize: 14, bold: true, color: textColor, leading: 1.45, before: 14};
const headingStyle: TextStyle = {fontSize: 12, color: mutedColor, leading: 1.45, before: 4};
const cellStyle: TextStyle = {fontSize: 14, color: textColor, leading: 1.45};

type Put = (text: string, style: TextStyle) => Paragraph[];
const into =
  (width: number, wording: Wording): Put =>
  (words, style) =>
    paragraph(words, style, width, wording);

/** Title, subtitle and explanation. */
export function captionsAbove({rendered, wording}: ExportContext, width: number): Paragraph[] {
  const put = into(width, wording);
  return [...put(rendered.title, titleStyle), ...put(rendered.subtitle, subtitleStyle), ...put(rendered.explanation, explanationStyle)];
}

/** Notes and sources. */
export function captionsBelow({rendered, wording}: ExportContext, width: number): Paragraph[] {
  const put = into(width, wording);
  return rendered.sourceLines.flatMap((line) => put(line, noteStyle));
}

/** The rows of a table that is itself the picture, each with its name and the other cells under their headings. */
export function cards({rendered, wording}: ExportContext, width: number): Paragraph[] {
  const {composition} = rendered.composed;
  if (composition.kind !== 'table') return [];
  const put = into(width, wording);
  const [name, ...others] = composition.view.columns;
  return composition.rows.flatMap((row) => [
    ...put(name?.cell(row, wording) ?? '', nameStyle),
    ...others.flatMap(({heading, cell}) => {
      const words = put(cell(row, wording), cellStyle);
      return words.length > 0 ? [...put(wording.messages.columns[heading], headingStyle), ...words] : [];
    }),
  ]);
}

export const paragraphsHeight = (paragraphs: readonly Paragraph[]): number => paragraphs.reduce((sum, {height}) => sum + height, 0);
