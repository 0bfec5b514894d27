/** Elements that wait to come near the viewport. */
type Unseen = ReadonlyMap<EventTarget, {reach(): void}>;

/** Milliseconds that one has to load and draw before the next one starts. */
const drawingPatience = 200;

let isListening = false;
let isLoading = false;

/**
 * Loads what no reader has come to yet, so that it is there when the page prints: one after the other, after everything that the page
 * loads itself, whenever the browser is idle. Someone who saves data, or has a device that hardly ever prints, loads nothing until the
 * page prints; what comes then is there when it prints again.
 */
export function reachWhenIdle(unseen: Unseen): void {
  if (!isListening) {
    const reachAll = () => unseen.forEach((one) => one.reach());
    addEventListener('beforeprint', reachAll);
    globalThis.matchMedia?.('print').addEventListener('change', ({matches}) => matches && reachAll());
  }
  isListening = true;
  if (!isLoading) void reachEach(unseen);
}

function isSparing(): boolean {
  const {connection} = navigator as {connection?: {readonly saveData?: boolean}};
  return connection?.saveData === true || globalThis.matchMedia?.('(pointer: coarse), (prefers-reduced-data: reduce)').matches;
}

async function reachEach(unseen: Unseen): Promise<void> {
  isLoading = true;
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve, {once: true}));
  for (const [host, one] of unseen) {
    await idle();
    if (isSparing() || !unseen.has(host)) continue;
    one.reach();
    await drawn(host);
  }
  isLoading = false;
}

const after = (milliseconds: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Safari knows no idle time. */
const idle = (): Promise<unknown> =>
  'requestIdleCallback' in globalThis ? new Promise((resolve) => requestIdleCallback(resolve)) : after(drawingPatience);

async function drawn(host: EventTarget): Promise<void> {
  const waiting = new AbortController();
  const {signal} = waiting;
  const next = (type: string) => new Promise((resolve) => host.addEventListener(type, resolve, {signal}));
  await Promise.race([next('szhk-ready'), next('szhk-error'), after(drawingPatience)]);
  waiting.abort();
}
