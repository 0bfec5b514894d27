import type {ChartContext, PopoverContext} from '../../compose/rendered-chart.js';

/** Lets what loads on demand appear on top of the page. */
export async function withPopovers(context: ChartContext): Promise<PopoverContext> {
  const {Popover, popoverStyles} = await import('../popover/index.js');
  context.adoptStyles(popoverStyles);
  return {...context, popover: (element) => new Popover(element)};
}
