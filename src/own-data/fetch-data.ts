import {ChartError} from '../model/chart-error.js';

/** Timeout for fetching a page's own data, in milliseconds. */
const patience = 10_000;

/** The bytes of a file, and the charset that its HTTP header names. */
export interface FetchedData {
  readonly bytes: ArrayBuffer;
  readonly charset: string | undefined;
}

/** @throws ChartError if nothing arrives */
export async function fetchData(url: string, signal: AbortSignal): Promise<FetchedData> {
  if (url.trim() === '') throw new ChartError('not-data', 'src=""');
  const request = new AbortController(); // `AbortSignal.any` is younger than the oldest browsers that draw
  const abort = () => request.abort(signal.reason);
  signal.addEventListener('abort', abort);
  if (signal.aborted) abort();
  const late = setTimeout(() => request.abort(new DOMException('', 'TimeoutError')), patience);
  try {
    const response = await fetch(url, {signal: request.signal});
    if (!response.ok) throw new ChartError('http-status', `${response.status} ${url}`);
    const [, charset] = /charset\s*=\s*["']?([^\s"';]+)/i.exec(response.headers.get('content-type') ?? '') ?? [];
    return {bytes: await response.arrayBuffer(), charset};
  } catch (error) {
    if (error instanceof ChartError || signal.aborted) throw error;
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    throw new ChartError(isLate ? 'timeout' : 'network', url, [], {}, error);
  } finally {
    clearTimeout(late);
    signal.removeEventListener('abort', abort);
  }
}
