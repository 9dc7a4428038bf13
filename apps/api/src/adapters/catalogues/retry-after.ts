/**
 * Reads `Retry-After` (RFC 9110, 10.2.3): a number of seconds, or a date.
 * @param now the present in milliseconds since 1970
 * @returns milliseconds to wait, or null when there is no such header or it cannot be read
 */
export function parseRetryAfter(value: string | null, now: number): number | null {
  const text = value?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000);
  const date = text === '' ? Number.NaN : Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/**
 * How long to wait before the next attempt: twice as long each time, with full jitter so that many clients
 * do not come back at once (M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015).
 * @param attempt the attempt that failed, from 1
 * @param random a number from 0 up to 1
 */
export function backOffMs(attempt: number, random: number): number {
  const [base, longest] = [500, 20_000];
  return Math.round(random * Math.min(longest, base * 2 ** (attempt - 1)));
}
