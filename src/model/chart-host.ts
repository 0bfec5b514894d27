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
  /** The heights that its view keeps, in its language. */
  readonly keptHeights: Heights;
}

/** An element above everything else on the page, kept in position while open. */
export interface PagePopover {
  readonly isOpen: boolean;
  /** Opens it; `put` positions it, now and whenever the page moves. The signal aborts when it closes. */
  open(put: () => void): AbortSignal;
  close(): void;
}
