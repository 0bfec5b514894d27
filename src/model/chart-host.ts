import type {ReactiveControllerHost} from 'lit';
import type {Highlight} from './events.js';
import type {Heights} from './layout.js';
import type {OwnRow, OwnTableRow} from './own-row.js';

/** The element of a chart, as the rooms see it that are loaded on use. */
export interface ChartHost extends HTMLElement, ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly rows?: readonly OwnRow[] | readonly OwnTableRow[] | null | undefined;
  readonly src?: string | undefined;
  readonly show?: string | undefined;
  readonly link?: string | undefined;
  readonly highlight?: Highlight | null | undefined;
  readonly headingLevel: number;
  /** What its view keeps on the page, in its language. */
  readonly keptHeights: Heights;
}

/** An element above all else of the page, which is kept in its place while it is open. */
export interface PageLayer {
  readonly isOpen: boolean;
  /** Opens it; `put` puts it in its place, now and whenever the page has moved. The signal ends when it closes. */
  open(put: () => void): AbortSignal;
  close(): void;
}
