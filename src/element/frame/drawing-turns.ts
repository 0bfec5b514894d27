/** Milliseconds for which charts draw before the page gets its turn. */
const budget = 50;

/** A chart that waits for its turn. */
interface Waiting {
  readonly isNear: () => boolean;
  readonly draw: () => void;
}

const waiting: Waiting[] = [];
/** When charts began to draw in this task; undefined if none has. */
let begun: number | undefined;
let nextTask: MessageChannel | undefined;

/** Draws now or, if charts have drawn long enough or this one is out of sight, in a later task: what is near the viewport comes first. */
export function drawInTurn(isNear: () => boolean, draw: () => unknown): unknown {
  if (begun === undefined) askForTask();
  begun ??= performance.now();
  if (isNear() && hasTime()) return draw();
  return new Promise((resolve, reject) => waiting.push({isNear, draw: () => settle(draw, resolve, reject)}));
}

/** A chart that fails leaves the others their turn. */
function settle(draw: () => unknown, resolve: (value: unknown) => void, reject: (error: unknown) => void): void {
  try {
    resolve(draw());
  } catch (error) {
    reject(error);
  }
}

const hasTime = (): boolean => performance.now() - (begun ?? 0) <= budget;

function askForTask(): void {
  if (!globalThis.MessageChannel) return void setTimeout(drawWaiting); // the jsdom of Jest has none
  if (!nextTask) {
    nextTask = new MessageChannel();
    nextTask.port1.onmessage = drawWaiting;
  }
  nextTask.port2.postMessage(undefined);
}

function drawWaiting(): void {
  begun = performance.now();
  while (waiting.length > 0 && hasTime()) {
    const first = waiting.findIndex(({isNear}) => isNear());
    for (const {draw} of waiting.splice(Math.max(0, first), 1)) draw();
  }
  if (waiting.length > 0) return askForTask();
  begun = undefined;
  nextTask?.port1.close(); // an open channel keeps Node running
  nextTask = undefined;
}
