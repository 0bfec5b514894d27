import type {ReactiveControllerHost} from 'lit';
import type {Highlight} from './events.js';
import type {Heights} from './layout.js';
import type {OwnRow, OwnTableRow} from './own-row.js';

/** The chart element, as the modules that load on demand see it. */
export interface ChartHost extends HTMLElement, ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly rows?: readonly OwnRow[] | readonly OwnTableRow[] | null | undefined;
  readonly src?: string | undefined;
  readonly unit?: string | undefined;
  readonly view?: string | undefined;
  readonly theme?: string | undefined;
  readonly show?: string | undefined;
  readonly hide?: string | undefined;
  readonly link?: string | undefined;
  readonly highlight?: Highlight | null | undefined;
  readonly headingLevel: number;
  /** Does at once what `requestUpdate` asks for. */
  performUpdate(): void;
  /** The heights that its view keeps, in its language. */
  readonly keptHeights: Heights;
}

/** Where a popover stands beside its anchor, if there is room. */
export interface PopoverPlacement {
  readonly side: 'above' | 'below';
  readonly align: 'start' | 'middle' | 'end';
  /** Distance from the anchor, in pixels. */
  readonly gap: number;
}

/** An element above everything else on the page, kept in position while open. */
export interface PagePopover {
  readonly isOpen: boolean;
  /** Opens it beside a rectangle of the viewport, which it asks for again whenever the page moves. The signal aborts when it closes. */
  open(anchor: () => DOMRect, placement: PopoverPlacement): AbortSignal;
  close(): void;
}
