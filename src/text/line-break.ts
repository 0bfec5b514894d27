import type {Language} from '../model/language.js';
import {type Measured, textWidth, type Weight} from './measure.js';

const neverFirst = /^[\u2060–\-，。、；：？！）》〉」』】〕”’…％%,.;:?!)\]]/;
/** A single character is rarely a word: it ends one (深圳港, 四城, 2013年起), or is part of one missing from the browser's dictionary (集装箱). */
const alone = /^\p{Script=Han}$/u;
const longestWord = 8;
const neverLast = /[\u2060（《〈「『【〔“‘([第约約]$/;
/** A number with or without 万 and 亿, which stays next to its unit. */
const numberAtEnd = /\d[\d.,%]*[万萬亿億]*$/;
const longestUnit = 3;

/** Breaks text into lines of at most `width` pixels, between words, never before a closing or after an opening mark; within a word if it is wider. */
export function breakLines(
  text: string,
  width: number,
  fontSize: number,
  wording: Measured & {readonly language: Language},
  weight?: Weight,
): string[] {
  const fits = (words: string) => textWidth(words.trimEnd(), fontSize, wording, weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakable(text, wording.language).flatMap((word) => cutWord(word, fits))) {
    if (line && !fits(line + piece)) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()].filter((part) => part !== '');
}

/** A word that is wider than a line in parts that are not, of at least two characters; a number stays whole. */
function cutWord(word: string, fits: (words: string) => boolean): string[] {
  for (let end = fits(word) ? 0 : word.trimEnd().length - 2; end > 1; end--) {
    const isInside = /[\d.,]{2}|[\ud800-\udbff]./.test(word.slice(end - 1, end + 1));
    if (!isInside && fits(word.slice(0, end))) return [word.slice(0, end), ...cutWord(word.slice(end), fits)];
  }
  return [word];
}

/** Words where a browser has no dictionary, as Firefox before 125: each Chinese character is one. */
const plainWord = /\p{Script=Han}|(?:[.,’]?(?!\p{Script=Han})[\p{L}\p{N}])+|\s+|./gsu;

/** Splits a text where a line can break: words, with the marks that must stay with them. */
export function unbreakable(text: string, language: Language): string[] {
  const pieces: string[] = [];
  const {Segmenter}: Partial<typeof Intl> = Intl;
  const words = Segmenter && Array.from(new Segmenter(language, {granularity: 'word'}).segment(text), ({segment}) => segment);
  for (const segment of words ?? text.match(plainWord) ?? []) {
    const last = pieces.at(-1);
    if (
      last !== undefined &&
      (neverFirst.test(segment) ||
        neverLast.test(last) ||
        segment.trim() === '' ||
        (words && endsWord(last, segment)) ||
        isUnit(last, segment))
    ) {
      pieces[pieces.length - 1] = last + segment;
    } else pieces.push(segment);
  }
  return pieces;
}

/** Whether a single character belongs to the word before it. */
function endsWord(word: string, segment: string): boolean {
  return alone.test(segment) && /[\p{Script=Han}\p{Number}]$/u.test(word) && word.length < longestWord;
}

/** Whether a word is the unit of the number before it: 5138 亿元, 1.3 万亿元, 15 个. */
function isUnit(word: string, segment: string): boolean {
  return numberAtEnd.test(word) && /^\p{Script=Han}+$/u.test(segment) && segment.length <= longestUnit;
}
