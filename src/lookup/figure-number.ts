import {LookupError} from '../model/lookup-error.js';

interface ParsedNumber {
  /** Undefined if no word says which. */
  readonly kind: '图' | '表' | undefined;
  readonly chapter: number;
  readonly index: number;
}

const numberPattern = /^(?:(图|圖|fig(?:ure|\.)?)|(?:表|table|tab\.))?(\d+)[.。·-](\d+)$/i;
const maxNumbersNamed = 5;

/**
 * The number of the figure or table that a text such as `图5.1`, `Figure 5.1`, `５．１`, or `table 3.1` means.
 * @throws LookupError that names the nearest
 */
export function figureNumber(text: string, numbers: readonly string[]): string {
  const asked = parsed(text);
  const sameNumber = numbers.filter((number) => asked && isOfThatNumber(parsed(number), asked));
  const first = sameNumber.find((number) => number.startsWith('图')) ?? sameNumber[0];
  if (first === undefined) throw new LookupError('figure', text.trim(), asked ? nearestNumbers(asked, numbers) : firstOfChapters(numbers));
  return first;
}

function parsed(text: string): ParsedNumber | undefined {
  const [whole, figure, chapter, index] = numberPattern.exec(text.normalize('NFKC').replace(/\s/g, '')) ?? [];
  if (whole === undefined) return undefined;
  const kind = figure ? '图' : /^\d/.test(whole) ? undefined : '表';
  return {kind, chapter: Number(chapter), index: Number(index)};
}

function isOfThatNumber(number: ParsedNumber | undefined, {kind, chapter, index}: ParsedNumber): boolean {
  return number?.chapter === chapter && number.index === index && (kind === undefined || number.kind === kind);
}

/** Numbers in the same or nearest chapter, sorted by distance. */
function nearestNumbers({chapter, index}: ParsedNumber, numbers: readonly string[]): string[] {
  const distances = numbers.map((number) => {
    const other = parsed(number);
    return {number, chapters: Math.abs((other?.chapter ?? NaN) - chapter), indices: Math.abs((other?.index ?? NaN) - index)};
  });
  const least = Math.min(...distances.map(({chapters}) => chapters));
  const near = distances.filter(({chapters}) => chapters === least).sort((a, b) => a.indices - b.indices);
  return near.slice(0, maxNumbersNamed).map(({number}) => number);
}

const firstOfChapters = (numbers: readonly string[]): string[] => numbers.filter((number) => /^图\d+\.1$/.test(number));
