// Lengths on which styles, elements, plots and exported pictures agree. Pixels, unless a name says rem.

/** Heights of a view, in rem, at its widest and at its narrowest. */
export interface Heights {
  readonly wide: number;
  readonly narrow: number;
}

/** The heights of a view; those in Chinese if it needs much less room there. */
export interface ViewHeights extends Heights {
  readonly han?: Heights;
}

/** What a view keeps if its class does not say. */
export const defaultHeights: ViewHeights = {wide: 38, narrow: 52};

/** Widths below which a chart is less high than at its widest: parts of its wide and of its narrow height. */
export const breakpoints = [
  {below: 880, wide: 0.7, narrow: 0.3},
  {below: 640, wide: 0.4, narrow: 0.6},
  {below: 480, wide: 0, narrow: 1},
] as const;

/** Below this width a chart has a layout of its own. */
export const narrowWidth = breakpoints[2].below;

/** Least width in which a chart can be drawn. */
export const minWidth = 288;

/** Height of the row of buttons. */
export const toolbarHeight = 40;

/** Space between the parts of a chart. */
export const partSpace = 12;

/** Pixels of a rem, unless the reader wants larger letters. */
export const rem = 16;
