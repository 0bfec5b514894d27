import {group, sum} from 'd3-array';
import type {Row} from '../model/row.js';
import {breakLines} from '../text/line-break.js';
import type {Wording} from '../text/wording.js';
import {fontSize, hitAreaMark, type Markish, ruleX, text} from './plot.js';

/** In em. */
const crossingLineHeight = 1.25;
/** Pixels between the words and the frame, at whose corner a tick label may stand. */
const clearance = 8;

interface Crossing {
  readonly rows: readonly Row[];
  readonly year: number;
  readonly lines: readonly string[];
  readonly alignEnd: boolean;
}

/** The years in which one place passed another, marked over the plot: a rule, and words above the frame. */
export class Crossings {
  readonly #crossings: readonly Crossing[];

  /** `rows` hold the year as value, who passed as place and who was passed as item; `years` is the time axis, `width` its pixels. */
  constructor(rows: readonly Row[], wording: Wording, [first, last]: readonly [number, number], width: number) {
    const drawn = rows.filter(({value}) => value !== null && value >= first && value <= last);
    const crossings = [...group(drawn, ({value, item}) => `${value} ${item}`).values()].map((passed): Crossing => {
      const year = passed[0]?.value ?? NaN;
      const before = ((year - first) / (last - first || 1)) * width;
      const alignEnd = before > width / 2;
      const names = passed.map(({place}) => wording.place(place));
      const words = wording.messages.crossing(String(year), names, wording.item(passed[0]?.item ?? ''));
      return {
        rows: passed,
        year,
        alignEnd,
        lines: breakLines(words, Math.max(alignEnd ? before : width - before, 110), fontSize, wording.language),
      };
    });
    // From the outer words to the inner ones, so that no rule runs through the words of another.
    this.#crossings = crossings.sort((a, b) => Number(a.alignEnd) - Number(b.alignEnd) || (a.alignEnd ? b.year - a.year : a.year - b.year));
  }

  /** Pixels that the words take above the frame. */
  get height(): number {
    return this.#crossings.length && sum(this.#crossings, ({lines}) => lines.length) * fontSize * crossingLineHeight + clearance;
  }

  marks(): Markish[] {
    let lift = this.height;
    return this.#crossings.flatMap(({year, lines, alignEnd}) => {
      const top = lift;
      lift -= lines.length * fontSize * crossingLineHeight;
      return [
        ruleX([year], {stroke: 'currentColor', strokeOpacity: 0.45, insetTop: -top}),
        text([year], {
          x: () => year,
          text: () => lines.join('\n'),
          frameAnchor: 'top',
          lineAnchor: 'top',
          lineHeight: crossingLineHeight,
          textAnchor: alignEnd ? 'end' : 'start',
          dx: alignEnd ? -4 : 4,
          dy: -top,
        }),
      ];
    });
  }

  /** Where the rules stand. */
  hitAreas(): Markish {
    const year = (crossing: Crossing) => crossing.year;
    return hitAreaMark(this.#crossings, {x1: year, x2: year}, ({rows}) => ({rows, form: 'crossing', series: 'crossing'}));
  }
}
