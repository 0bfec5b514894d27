// Widths in em of fonts that a page is likely to use; slightly generous, because a cut label is worse than a gap.
const fullWidthCharacter =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const narrowCharacter = /[ .,:;'’|!()[\]{}ijltfI\u00a0]/;
const wideCharacter = /[mwMW@%\u2014]/;
const capitalCharacter = /[A-Z]/;

/** Width of one character in em. */
function characterWidth(character: string): number {
  if (fullWidthCharacter.test(character)) return 1;
  if (narrowCharacter.test(character)) return 0.34;
  if (wideCharacter.test(character)) return 0.92;
  return capitalCharacter.test(character) ? 0.7 : 0.58;
}

/** Font weight, which affects character width. */
export type Weight = 'normal' | 'bold';

/** Weight of bold text, as drawn. */
export const boldWeight = 600;

/** Measures the width of a line of text in pixels. */
export type TextMeasure = (text: string, fontSize: number, weight?: Weight) => number;

/** What knows how its text is measured: by the table if not set. */
export interface Measured {
  readonly textMeasure?: TextMeasure | undefined;
}

/** Width of a line of text in pixels. */
export const textWidth = (text: string, fontSize: number, {textMeasure = tableWidth}: Measured, weight?: Weight): number =>
  textMeasure(text, fontSize, weight);

const bolder = 1.14;

/** Width of a line of text in a typeface that a page is likely to use; needs no document. */
export const tableWidth: TextMeasure = (text, fontSize, weight) => {
  let width = 0;
  for (const character of text)
    width += characterWidth(character) * (weight === 'bold' && !fullWidthCharacter.test(character) ? bolder : 1);
  return width * fontSize;
};
