import {html, type LitElement, type TemplateResult} from 'lit';
import {Popover} from '../element/popover/popover.js';

/** Text that shows a tooltip when it is pointed at, focused, or pressed; the tooltip also describes it to screen readers. */
export function withTooltip(text: string, part: 'value' | 'error', lines: readonly string[], lang: string): TemplateResult {
  return html`<span
    lang=${lang}
    @pointerenter=${onPointer}
    @pointerleave=${onPointer}
    @focusin=${open}
    @focusout=${close}
    @pointerup=${open}
    @keydown=${onKey}
    ><span part=${part} class=${part} tabindex="0" aria-describedby="tooltip" .textContent=${text}></span
    ><span part="tooltip" class="tooltip" id="tooltip" role="tooltip" popover="manual"
      >${lines.map((line) => html`<span class="line" lang=${lang} .textContent=${`${line} `}></span>`)}</span
    ></span
  >`;
}

/** The only open tooltip. */
let opened: Popover | undefined;

function close(): void {
  opened?.close();
  opened = undefined;
}

/** Opens the tooltip of the text that received the event, and closes any other. */
function open({currentTarget}: Event): void {
  const [text, tooltip] = (currentTarget as Element).children as unknown as [HTMLElement, HTMLElement];
  close();
  opened = new Popover(tooltip);
  const signal = opened.open(() => text.getBoundingClientRect(), {side: 'below', align: 'start', gap: 0}); // so a pointer can move onto it
  tooltip.ownerDocument.addEventListener('keydown', ({key}) => key === 'Escape' && close(), {signal, capture: true});
  const host = (text.getRootNode() as ShadowRoot).host as LitElement;
  const leaving = {hostDisconnected: close};
  host.addController(leaving);
  signal.addEventListener('abort', () => host.removeController(leaving));
}

/** Touch opens by focus; lifting the finger must not close. */
function onPointer(event: PointerEvent): void {
  if (event.pointerType === 'touch') return;
  if (event.type === 'pointerenter') open(event);
  else if (!(event.currentTarget as Element).matches(':focus-within')) close();
}

/** Enter and space open it too, as for one who presses it. */
function onKey(event: KeyboardEvent): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  open(event);
}
