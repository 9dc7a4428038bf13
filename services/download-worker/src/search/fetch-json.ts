import { FetchLater } from '../fetch/source.js';

const PATIENCE_MS = 20_000;
const PAUSE_MS = 60_000;

export interface JsonAnswer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Asks a service for JSON, through `ask`. What is no success is an answer as well: the body says why.
 * @throws FetchLater when it said "later"; anything else counts as passing trouble
 */
export async function fetchJson(
  ask: typeof fetch,
  url: URL,
  signal: AbortSignal,
  headers: Record<string, string> = {},
): Promise<JsonAnswer> {
  const response = await ask(url, {
    headers: { Accept: 'application/json', 'User-Agent': 'Segue', ...headers },
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
  });
  if (response.status === 429 || response.status === 503) {
    const seconds = Number(response.headers.get('retry-after'));
    const wait = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : PAUSE_MS;
    throw new FetchLater(wait, `${url.host} is busy and said “later”.`);
  }
  if (response.status >= 500) throw new Error(`${url.host} answered ${response.status}.`);
  return { status: response.status, body: await response.json() };
}
