import {html, type TemplateResult} from 'lit';

/** A text that says more about itself when it is pointed at, focused or pressed, and is described by that to a screen reader. */
export function withTooltip(text: string, part: 'value' | 'error', lines: readonly string[], lang: string): TemplateResult {
  return html`<span
    lang=${lang}
    @pointerenter=${onPointer}
    @pointerleave=${onPointer}
    @focusin=${open}
    @focusout=${close}
    @click=${open}
    @keydown=${onKey}
    ><span part=${part} class=${part} role="button" tabindex="0" aria-describedby="tooltip">${text}</span
    ><span part="tooltip" class="tooltip" id="tooltip" role="tooltip" popover="manual"
      >${lines.map((line) => html`<span class="line">${line} </span>`)}</span
    ></span
  >`;
}

/** Closes the one tooltip that is open. */
let opened: AbortController | undefined;

function close(): void {
  opened?.abort();
}

/** Opens the tooltip of the text at which something happened, and closes any other. */
function open({currentTarget}: Event): void {
  const [text, tooltip] = (currentTarget as Element).children as unknown as [HTMLElement, HTMLElement];
  close();
  opened = new AbortController();
  const {signal} = opened;
  tooltip.classList.add('open');
  tooltip.togglePopover?.(true); // Firefox has it from 125; before that the tooltip may be hidden behind what lies over the text
  signal.addEventListener('abort', () => hide(tooltip));
  const moved = () => place(tooltip, text);
  moved();
  addEventListener('resize', moved, {signal});
  document.addEventListener('scroll', moved, {signal, capture: true, passive: true});
  document.addEventListener('keydown', ({key}) => key === 'Escape' && close(), {signal, capture: true});
}

function hide(tooltip: HTMLElement): void {
  if (tooltip.isConnected) tooltip.togglePopover?.(false);
  tooltip.classList.remove('open');
}

/** A finger opens by focus, and lifting it must not close. */
function onPointer(event: PointerEvent): void {
  if (event.pointerType === 'touch') return;
  if (event.type === 'pointerenter') open(event);
  else if (!(event.currentTarget as Element).matches(':focus-within')) close();
}

/** What presses a button presses this one. */
function onKey(event: KeyboardEvent): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  open(event);
}

/** Distance from the edge of the viewport, in pixels. */
const margin = 8;

/** Puts the tooltip right under the text or, where there is no room, over it, so that a pointer can move onto it. */
function place(tooltip: HTMLElement, text: HTMLElement): void {
  const {left, top, bottom} = text.getBoundingClientRect();
  const {width, height} = tooltip.getBoundingClientRect();
  const fitsUnder = bottom + height + margin <= innerHeight;
  const rightmost = document.documentElement.clientWidth - width - margin;
  tooltip.style.left = `${Math.max(margin, Math.min(left, rightmost))}px`;
  tooltip.style.top = `${fitsUnder ? bottom : Math.max(margin, top - height)}px`;
}
