import type {Language} from '../dataset.js';
import {textWidth} from './width.js';

const neverFirst = /^[，。、；：？！）》〉」』】〕”’…％%,.;:?!)\]]/;
const neverLast = /[（《〈「『【〔“‘([]$/;

/** Text in lines no wider than `width` pixels, broken between words and never before a closing or after an opening mark. */
export function breakLines(text: string, width: number, fontSize: number, language: Language): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakable(text, language)) {
    if (line && textWidth(line + piece.trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()].filter((part) => part !== '');
}

/** The pieces of a text between which a line may break: words, with the marks that must stay with them. */
export function unbreakable(text: string, language: Language): string[] {
  const pieces: string[] = [];
  for (const {segment} of new Intl.Segmenter(language, {granularity: 'word'}).segment(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && (neverFirst.test(segment) || neverLast.test(last) || segment.trim() === '')) {
      pieces[pieces.length - 1] = last + segment;
    } else pieces.push(segment);
  }
  return pieces;
}
