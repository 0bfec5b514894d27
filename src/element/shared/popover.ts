/** An element above all else of the page, which is kept in its place while it is open. */
export class Popover {
  private opened?: AbortController;

  constructor(private readonly element: HTMLElement) {
    element.popover = 'manual';
  }

  get isOpen(): boolean {
    return this.opened !== undefined;
  }

  /** Opens it; `put` puts it in its place, now and whenever the page has moved. The signal ends when it closes. */
  open(put: () => void): AbortSignal {
    this.close();
    const {element} = this;
    element.classList.add('open');
    element.togglePopover?.(true); // Firefox has it from 125; before that it may be hidden behind what lies over it
    this.opened = new AbortController();
    const {signal} = this.opened;
    element.ownerDocument.defaultView?.addEventListener('resize', put, {signal});
    element.ownerDocument.addEventListener('scroll', put, {signal, capture: true, passive: true});
    put();
    return signal;
  }

  close(): void {
    this.opened?.abort();
    delete this.opened;
    if (this.element.isConnected) this.element.togglePopover?.(false);
    this.element.classList.remove('open');
  }
}
