import type { RateReport } from '../rate-limiter.js';

/** `X-Discogs-Ratelimit` requests a window, `-Used` so many of them used; null when the headers are not there. */
export function readRateReport(headers: Headers): RateReport | null {
  const read = (name: string): number => Number.parseInt(headers.get(name) ?? '', 10);
  const [limit, used] = [read('x-discogs-ratelimit'), read('x-discogs-ratelimit-used')];
  return limit > 0 && used >= 0 ? { limit, used } : null;
}
