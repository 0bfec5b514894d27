/** Settles as `loading` does, but rejects if that takes more than ten seconds, or once `signal` aborts. */
export async function inTime<T>(loading: Promise<T>, signal?: AbortSignal): Promise<T> {
  const settled = new AbortController();
  const stopped = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Error('not loaded within 10 s')), 10_000);
    const abort = () => reject(signal?.reason as Error);
    settled.signal.addEventListener('abort', () => clearTimeout(timer));
    signal?.addEventListener('abort', abort, {signal: settled.signal});
    if (signal?.aborted) abort();
  });
  try {
    return await Promise.race([loading, stopped]);
  } finally {
    settled.abort();
  }
}
