import {group} from 'd3-array';
import {narrowWidth, type Room} from '../chart.js';
import {fontSize, type PlotOptions} from '../plot.js';
import {yearTicks} from '../scales.js';
import {textWidth} from '../text/width.js';
import {type Dot, line, shapesPlot, type Stroke, type Words} from './shapes.js';

/** Something of a year, in a row of its own kind. */
export interface Dated {
  readonly year: number;
  readonly row: string;
}

const axisHeight = 24;
const rowHeight = {wide: 19, narrow: 33};

const isNarrow = ({width}: Pick<Room, 'width'>): boolean => width < narrowWidth;

export function swarmHeight(events: readonly Dated[], room: Pick<Room, 'width'>): number {
  return new Set(events.map(({row}) => row)).size * (isNarrow(room) ? rowHeight.narrow : rowHeight.wide) + axisHeight;
}

/** How much happened in each year, in a row of dots for each kind: the larger a dot, the more events. The fullest row comes first. */
export function swarm(events: readonly Dated[], room: Room): PlotOptions {
  const rows = [...group(events, ({row}) => row)].sort(([, a], [, b]) => b.length - a.length);
  const label = ([name, found]: (typeof rows)[number]) => `${name} ${found.length}`;
  const left = isNarrow(room) ? 8 : Math.max(...rows.map((row) => textWidth(label(row), fontSize))) + 20;
  const years = events.map(({year}) => year);
  const domain = [Math.min(...years), Math.max(...years)] as const;
  const x = (year: number) => left + ((year - domain[0]) / (domain[1] - domain[0] || 1)) * (room.width - left - 18);
  const bottom = Math.max(room.height, swarmHeight(events, room)) - axisHeight;
  const step = bottom / rows.length;
  const middle = (index: number) => (index + 0.5) * step + (isNarrow(room) ? line / 2 : 0);
  const dots = rows.flatMap(([, found], index) =>
    [...group(found, ({year}) => year)].map(([year, same]): Dot => ({
      x: x(year),
      y: middle(index),
      r: Math.min(2.5 * Math.sqrt(same.length), step / 2),
      color: 'var(--_shenzhen)',
    })),
  );
  const names = rows.map((row, index): Words =>
    isNarrow(room)
      ? {left: 0, top: middle(index) - line - 7, lines: [label(row)]}
      : {left: left - 14, top: middle(index) - line / 2, lines: [label(row)], align: 'end'},
  );
  const ticks = yearTicks(...domain, room.width - left);
  const axis = ticks.map((year): Words => ({left: x(year), top: bottom + 6, lines: [String(year)], align: 'middle'}));
  const grid = ticks.map((year): Stroke => ({from: [x(year), 0], to: [x(year), bottom], color: 'var(--_grid)'}));
  return shapesPlot({dots, words: [...names, ...axis], strokes: grid}, room.width, bottom + axisHeight);
}
