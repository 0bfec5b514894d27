/** What the page can send to the runner: what cannot be cloned, like an element, would keep the whole file from ending. */
export function sendable(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return String(value);
  }
}

afterEach(function () {
  const error = this.currentTest?.err as {actual?: unknown; expected?: unknown} | undefined;
  if (error) Object.assign(error, {actual: sendable(error.actual), expected: sendable(error.expected)});
});
