/** Settles as `loading` does, but rejects if that takes more than ten seconds, or once `signal` aborts. */
export function inTime<T>(loading: Promise<T>, signal?: AbortSignal): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject((signal?.reason as Error | undefined) ?? new Error('not loaded within 10 s'));
    timer = setTimeout(stop, 10_000);
    signal?.addEventListener('abort', stop);
    if (signal?.aborted) stop();
  });
  return Promise.race([loading, stopped]).finally(() => clearTimeout(timer));
}
