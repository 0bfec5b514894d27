// Lengths that styles, elements, plots and exported pictures share. In pixels, unless stated as rem.

/** Heights of a view, in rem, at its widest and at its narrowest. */
export interface Heights {
  readonly wide: number;
  readonly narrow: number;
}

/** The heights of a view; `han` if Chinese needs much less space. */
export interface ViewHeights extends Heights {
  readonly han?: Heights;
}

/** The heights of a view whose class sets none. */
export const defaultHeights: ViewHeights = {wide: 38, narrow: 52};

/** Below each width, a chart's height is the sum of these fractions of its wide and narrow heights. */
export const breakpoints = [
  {below: 880, wide: 0.7, narrow: 0.3},
  {below: 640, wide: 0.4, narrow: 0.6},
  {below: 480, wide: 0, narrow: 1},
] as const;

/** Below this width, a chart uses its narrow layout. */
export const narrowWidth = breakpoints[2].below;

/** Minimum width of a chart. */
export const minWidth = 288;

/** Minimum height of the plots of a view that says none. */
export const minPlotHeight = 260;

/** Height of the toolbar. */
export const toolbarHeight = 40;

/** Space between the parts of a chart. */
export const partSpace = 12;

/** Pixels per rem, at the default font size. */
export const rem = 16;
