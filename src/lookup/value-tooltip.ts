import {html, type TemplateResult} from 'lit';
import {Popover} from '../element/popover/popover.js';

/** Text that shows a tooltip when it is pointed at, focused, or pressed; the tooltip also describes it to screen readers. */
export function withTooltip(text: string, part: 'value' | 'error', lines: readonly string[], lang: string): TemplateResult {
  return html`<span
    lang=${lang}
    @pointerenter=${onPointer}
    @pointerleave=${onPointer}
    @focusin=${open}
    @focusout=${close}
    @click=${open}
    @keydown=${onKey}
    ><span part=${part} class=${part} role="button" tabindex="0" aria-describedby="tooltip" .textContent=${text}></span
    ><span part="tooltip" class="tooltip" id="tooltip" role="tooltip" popover="manual"
      >${lines.map((line) => html`<span class="line" lang=${lang} .textContent=${`${line} `}></span>`)}</span
    ></span
  >`;
}

/** The only open tooltip. */
let opened: Popover | undefined;

function close(): void {
  opened?.close();
}

/** Opens the tooltip of the text that received the event, and closes any other. */
function open({currentTarget}: Event): void {
  const [text, tooltip] = (currentTarget as Element).children as unknown as [HTMLElement, HTMLElement];
  close();
  opened = new Popover(tooltip);
  const signal = opened.open(() => placeTooltip(tooltip, text));
  tooltip.ownerDocument.addEventListener('keydown', ({key}) => key === 'Escape' && close(), {signal, capture: true});
}

/** Touch opens by focus; lifting the finger must not close. */
function onPointer(event: PointerEvent): void {
  if (event.pointerType === 'touch') return;
  if (event.type === 'pointerenter') open(event);
  else if (!(event.currentTarget as Element).matches(':focus-within')) close();
}

/** Button keys press this text too. */
function onKey(event: KeyboardEvent): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  open(event);
}

/** Distance from the edge of the viewport, in pixels. */
const viewportMargin = 8;

/** Places the tooltip right below the text, or above it if it does not fit, so that a pointer can move onto it. */
function placeTooltip(tooltip: HTMLElement, text: HTMLElement): void {
  const {left, top, bottom} = text.getBoundingClientRect();
  const {width, height} = tooltip.getBoundingClientRect();
  const {documentElement, defaultView} = text.ownerDocument;
  const fitsUnder = bottom + height + viewportMargin <= (defaultView?.innerHeight ?? 0);
  const rightmost = documentElement.clientWidth - width - viewportMargin;
  tooltip.style.left = `${Math.max(viewportMargin, Math.min(left, rightmost))}px`;
  tooltip.style.top = `${fitsUnder ? bottom : Math.max(viewportMargin, top - height)}px`;
}
