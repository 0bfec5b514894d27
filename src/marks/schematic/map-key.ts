import {breakLines} from '../../text/line-break.js';
import {fontSize, type HitArea, linePixels} from '../plot.js';
import {type ShapeText} from '../shapes.js';
import type {DrawContext} from '../view.js';
import type {Site} from './site.js';

/** Marks as characters, filled and hollow. */
const glyphs = {circle: '●○', square: '■□', diamond: '◆◇', triangle: '▲△'} as const;

/** Key below a map, measured from its upper edge. */
interface MapKey {
  readonly words: readonly ShapeText[];
  readonly hitAreas: readonly HitArea[];
  readonly height: number;
}

/** The sites by number, in as many columns as fit. */
export function keyLayout(sites: readonly Site[], {width, wording}: Pick<DrawContext, 'width' | 'wording'>): MapKey {
  const columns = Math.max(1, Math.floor(width / 300));
  const columnWidth = width / columns;
  const lines = (text: string, weight?: 'bold') => breakLines(text, columnWidth - 34, fontSize, wording, weight);
  const bottoms = Array<number>(columns).fill(12);
  const perColumn = Math.ceil(sites.length / columns);
  const entries = sites.map(({name, details, symbol, hollow, to, row}, index) => {
    const names = lines(`${to ? '╌' : glyphs[symbol][hollow ? 1 : 0]} ${name}`, 'bold');
    const about = details ? lines(details) : [];
    const column = Math.floor(index / perColumn);
    const [left, top, height] = [column * columnWidth, bottoms[column] ?? 0, (names.length + about.length) * linePixels];
    bottoms[column] = top + height + 8;
    const words: ShapeText[] = [
      {left: left + 16, top, lines: [String(index + 1)], bold: true, align: 'end'},
      {left: left + 24, top, lines: names, bold: true},
      {left: left + 24, top: top + names.length * linePixels, lines: about, color: 'var(--_muted)'},
    ];
    const area: HitArea = {rows: [row], form: 'site', series: '', left, right: left + columnWidth - 8, top, bottom: top + height};
    return {words, area};
  });
  return {words: entries.flatMap(({words}) => words), hitAreas: entries.map(({area}) => area), height: Math.max(...bottoms)};
}
