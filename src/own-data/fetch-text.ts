import {ChartError} from '../model/chart-error.js';

/** Timeout for fetching a page's own data, in milliseconds. */
const patience = 10_000;

/** @throws ChartError if nothing arrives */
export async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(url, {signal: AbortSignal.any([signal, AbortSignal.timeout(patience)])});
    if (!response.ok) throw new ChartError('http-status', `${response.status} ${url}`);
    return await response.text();
  } catch (error) {
    if (error instanceof ChartError || signal.aborted) throw error;
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    throw new ChartError(isLate ? 'timeout' : 'network', url);
  }
}
