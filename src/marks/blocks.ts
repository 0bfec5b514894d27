import type {Row} from '../model/row.js';
import type {PlotOptions} from './plot.js';
import type {DrawContext, Settings, View} from './view.js';

/** The rows a block draws; of rows that are not the package’s, all with its measures. */
export interface Selection {
  readonly measures: readonly string[];
  readonly places?: readonly string[];
  readonly items?: readonly (string | null)[];
  readonly periods?: readonly string[];
  readonly units?: readonly string[];
  readonly source?: 'report' | 'others';
}

/** A full-width part of a chart, which declares what it draws and the height it needs. */
export interface Block {
  readonly measures: readonly string[];
  readonly takes: (row: Row, foreignRows?: boolean) => boolean;
  /** Whether it draws lines, for the words under the chart that tell lines from other marks. */
  readonly lines?: boolean;
  /** Pixels that it needs. */
  readonly height: (rows: readonly Row[], context: DrawContext) => number;
  /** Share of the leftover height that it takes; none if not set. */
  readonly grow?: number;
  /** Draws it at the height of the draw context; `titled` if it is not alone and must name its measure. */
  readonly draw: (rows: readonly Row[], context: DrawContext, titled: boolean) => readonly PlotOptions[];
}

/** Whether a row is selected. */
export function selects({measures, places, items, periods, units, source}: Selection, row: Row, foreignRows = false): boolean {
  if (!measures.includes(row.measure)) return false;
  if (foreignRows) return true;
  return (
    (places?.includes(row.place) ?? true) &&
    (items?.includes(row.item) ?? true) &&
    (periods?.includes(row.period) ?? true) &&
    (units?.includes(row.unit) ?? true) &&
    (source === undefined || (row.source === 'report') === (source === 'report'))
  );
}

/** Pixels between two blocks. */
const blockGap = 14;

/** Base of every block that draws one selection. */
export function selecting(selection: Selection): Pick<Block, 'measures' | 'takes'> {
  return {measures: selection.measures, takes: (row, foreignRows) => selects(selection, row, foreignRows)};
}

interface ColumnOptions extends Pick<View, 'places'> {
  /** Blocks for rows that are not the package’s, if the figure looks different from what can be drawn without them. */
  readonly own?: readonly Block[];
}

/** A view of blocks from top to bottom; blocks without rows are omitted. */
export function column(blocks: readonly Block[], {own = blocks, ...options}: ColumnOptions = {}): View {
  const blocksFor = (rows: readonly Row[], {foreignRows}: Settings) => {
    const isForOwn = foreignRows && rows.some((row) => own.some((block) => block.takes(row, true)));
    return isForOwn ? own : blocks;
  };
  return {
    ...options,
    measures: [...new Set([...blocks, ...own].flatMap(({measures}) => measures))],
    bars: !blocks.some(({lines}) => lines),
    select: (rows, settings) => rows.filter((row) => blocksFor(rows, settings).some((block) => block.takes(row, settings.foreignRows))),
    height: (rows, context) => partsHeight(partsOf(blocksFor(rows, context.settings), rows, context)),
    draw: (rows, context) => drawBlocks(partsOf(blocksFor(rows, context.settings), rows, context), context),
  };
}

interface BlockPart {
  readonly block: Block;
  readonly rows: readonly Row[];
  readonly needed: number;
}

function partsOf(blocks: readonly Block[], all: readonly Row[], context: DrawContext): BlockPart[] {
  return blocks
    .map((block) => ({block, rows: all.filter((row) => block.takes(row, context.settings.foreignRows))}))
    .filter(({rows}) => rows.length > 0)
    .map((part) => ({...part, needed: part.block.height(part.rows, context)}));
}

const partsHeight = (parts: readonly BlockPart[]): number => parts.reduce((sum, {needed}) => sum + needed + blockGap, -blockGap);

function drawBlocks(parts: readonly BlockPart[], context: DrawContext): PlotOptions[] {
  const spare = Math.max(0, context.height - partsHeight(parts));
  const growth = parts.reduce((sum, {block: {grow = 0}}) => sum + grow, 0);
  return parts.flatMap(({block, rows, needed}, index) => {
    const height = Math.floor(needed + (growth > 0 ? (spare * (block.grow ?? 0)) / growth : 0));
    const plots = block.draw(rows, {...context, height}, parts.length > 1);
    return index === parts.length - 1 ? plots : withSpaceBelow(plots);
  });
}

/** The plots, with the last one taller by the block gap. */
function withSpaceBelow(plots: readonly PlotOptions[]): PlotOptions[] {
  return plots.map((plot, index) =>
    index === plots.length - 1 ? {...plot, height: (plot.height ?? 0) + blockGap, marginBottom: (plot.marginBottom ?? 0) + blockGap} : plot,
  );
}
