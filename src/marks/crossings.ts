import {group, sum} from 'd3-array';
import type {Row} from '../model/row.js';
import {breakLines} from '../text/line-break.js';
import type {Wording} from '../text/wording.js';
import {fontSize, hitAreaMark, lineHeight, linePixels, type Markish, ruleX, text} from './plot.js';

/** Pixels between the words and the frame, whose corner can hold a tick label. */
const clearance = 8;

interface Crossing {
  readonly rows: readonly Row[];
  readonly year: number;
  readonly lines: readonly string[];
  readonly alignEnd: boolean;
}

/** Years when one place passed another, each marked by a rule over the plot and words above the frame. */
export class Crossings {
  readonly #crossings: readonly Crossing[];

  /** In `rows`, value is the year, place passes, and item is passed; `first` and `last` bound the time axis, `width` pixels wide. */
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
        lines: breakLines(words, Math.max(alignEnd ? before : width - before, 110), fontSize, wording),
      };
    });
    // From outer words to inner ones, so that no rule runs through another's words.
    this.#crossings = crossings.sort((a, b) => Number(a.alignEnd) - Number(b.alignEnd) || (a.alignEnd ? b.year - a.year : a.year - b.year));
  }

  /** Pixels that the words take above the frame. */
  get height(): number {
    return this.#crossings.length && sum(this.#crossings, ({lines}) => lines.length) * linePixels + clearance;
  }

  marks(): Markish[] {
    let lift = this.height;
    return this.#crossings.flatMap(({year, lines, alignEnd}) => {
      const top = lift;
      lift -= lines.length * linePixels;
      return [
        ruleX([year], {stroke: 'currentColor', strokeOpacity: 0.45, insetTop: -top}),
        text([year], {
          x: () => year,
          text: () => lines.join('\n'),
          frameAnchor: 'top',
          lineAnchor: 'top',
          lineHeight,
          textAnchor: alignEnd ? 'end' : 'start',
          dx: alignEnd ? -4 : 4,
          dy: -top,
        }),
      ];
    });
  }

  /** The rules' hit areas. */
  hitAreas(): Markish {
    const year = (crossing: Crossing) => crossing.year;
    return hitAreaMark(this.#crossings, {x1: year, x2: year}, ({rows}) => ({rows, form: 'crossing', series: 'crossing'}));
  }
}
