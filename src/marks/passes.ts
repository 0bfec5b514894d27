import type {Row} from '../dataset.js';
import {fontSize, type Markish, ruleX, text} from '../plot.js';
import {breakLines} from '../text/lines.js';
import type {Wording} from '../text/wording.js';

const lineHeight = fontSize * 1.25;

interface Passing {
  readonly year: number;
  readonly lines: readonly string[];
  readonly alignEnd: boolean;
}

/** The years in which one place passed another, marked over the plot: a rule, and words above the frame. */
export class Passes {
  private readonly passings: readonly Passing[];

  /** `rows` hold the year as value, who passed as place and who was passed as item; `years` is the time axis, `width` its pixels. */
  constructor(rows: readonly Row[], wording: Wording, [first, last]: readonly [number, number], width: number) {
    this.passings = [...byYear(rows)]
      .filter(([year]) => year >= first && year <= last)
      .map(([year, group]) => {
        const before = ((year - first) / (last - first || 1)) * width;
        const alignEnd = before > width / 2;
        const second = wording.item(group[0]?.item ?? '');
        const words = wording.words.passes(String(year), wording.words.list(group.map(({place}) => wording.place(place))), second);
        return {year, alignEnd, lines: breakLines(words, Math.max(alignEnd ? before : width - before, 120), fontSize, wording.language)};
      });
  }

  /** Pixels that the words take above the frame. */
  get height(): number {
    return this.passings.reduce((lines, passing) => lines + passing.lines.length, 0) * lineHeight;
  }

  marks(): Markish[] {
    let below = this.height;
    return this.passings.flatMap(({year, lines, alignEnd}) => {
      const lift = below;
      below -= lines.length * lineHeight;
      const label = {x: year, frameAnchor: 'top', text: lines.join('\n'), lineAnchor: 'top', dy: -lift, textAnchor: alignEnd ? 'end' : 'start'} as const;
      return [
        ruleX([year], {stroke: 'currentColor', strokeOpacity: 0.45, insetTop: -below}),
        text([year], {...label, x: () => year, text: () => label.text, dx: alignEnd ? 3 : -3, fill: 'currentColor'}),
      ];
    });
  }
}

function byYear(rows: readonly Row[]): Map<number, Row[]> {
  const years = new Map<number, Row[]>();
  for (const row of [...rows].sort((a, b) => (a.value ?? 0) - (b.value ?? 0))) {
    if (row.value !== null) years.set(row.value, [...(years.get(row.value) ?? []), row]);
  }
  return years;
}
