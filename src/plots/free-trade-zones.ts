import {ascending, group} from 'd3-array';
import freeTradeZones from '../../data/free-trade-zones.json';
import {type Bar, barsHeight, barsPlot} from '../marks/bars-plot.js';
import type {Chart, DrawContext} from '../marks/view.js';
import type {Row} from '../model/row.js';
import type {Wording} from '../text/wording.js';

const isFounding = ({measure}: Row): boolean => measure === 'pilot-free-trade-zones-founded';

/** Number of zones after each founding (for a part, only those founded), named by the provinces that got one. */
function zonesFounded(rows: readonly Row[], {wording, settings}: Pick<DrawContext, 'wording' | 'settings'>): Bar[] {
  const isPart = settings.from !== undefined || settings.places !== undefined; // only the zones founded then are known
  let total = 0;
  if (!rows.some(isFounding)) return rows.map((row) => totalBar(row, wording));
  return [...group(rows.filter(isFounding), ({period}) => period)]
    .sort(([a], [b]) => ascending(a, b))
    .map(([period, founded]) => {
      total = (isPart ? 0 : total) + founded.reduce((sum, row) => sum + wording.baseValue(row), 0);
      const stated = rows.find((row) => !isFounding(row) && row.period === period && row.value === total);
      const places = wording.messages.list(founded.map(({place}) => wording.place(place)));
      return {
        name: wording.messages.titled(wording.period(period), places),
        value: total,
        words: wording.number(total),
        color: 'var(--_other)',
        pale: stated === undefined,
        rows: stated ? [...founded, stated] : founded,
      };
    });
}

/** A page’s own total, of a place and a year. */
const totalBar = (row: Row, wording: Wording): Bar => ({
  name: wording.messages.titled(wording.periodOf(row), wording.place(row.place)),
  value: wording.baseValue(row),
  words: wording.bare(row),
  color: 'var(--_other)',
  rows: [row],
});

export const chart: Chart = {
  element: 'szhk-free-trade-zones',
  dataset: freeTradeZones,
  views: {
    founded: {
      measures: ['pilot-free-trade-zones', 'pilot-free-trade-zones-founded'],
      bars: true,
      height: (rows, context) => barsHeight(zonesFounded(rows, context), '', context),
      draw: (rows, context) => [barsPlot(zonesFounded(rows, context), '', context)],
    },
  },
};
