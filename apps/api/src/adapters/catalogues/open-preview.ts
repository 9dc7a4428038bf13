import { AddressRefused, checkAddress, OfflineError, type Outbound } from '@segue/shared/node';
import { readBounded } from './bounded-body.js';
import { CatalogueError } from './catalogue-error.js';
import type { PreviewBytes } from './catalogue-preview.js';
import { startDeadline } from './deadline.js';

const MAX_BYTES = 4 * 1024 * 1024;
const TIMEOUT_MS = 15_000;
const NOT_ITS_OWN = 'names a preview at an address that is not its own';

export interface PreviewSource {
  /** For messages: "Deezer". */
  readonly catalogue: string;
  /** Whose addresses are fetched: the catalogue's own, and the hosts below these that hold its sound. */
  readonly baseUrl: string;
  readonly audioHosts: readonly string[];
  readonly userAgent: string;
  readonly fetch: typeof fetch;
  readonly outbound: Outbound;
}

/**
 * Fetches the sound of a preview. The address comes out of an answer, so it is not trusted: only hosts of the
 * catalogue, and only while their names lead to the public internet; no redirect to anywhere else, bounded in size and time.
 * @throws CatalogueError
 */
export async function openPreview(
  source: PreviewSource,
  audioUrl: string,
  caller?: AbortSignal,
): Promise<PreviewBytes> {
  if (!isTrusted(source, audioUrl)) throw failed(source, NOT_ITS_OWN);
  const deadline = startDeadline(TIMEOUT_MS, caller);
  try {
    const { baseUrl, outbound } = source;
    await checkAddress(audioUrl, { allowedHosts: [new URL(baseUrl).host], outbound });
    const response = await source.fetch(audioUrl, {
      headers: { 'User-Agent': source.userAgent },
      redirect: 'error',
      signal: deadline.signal,
    });
    const mime = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
    if (!response.ok || !/^(audio|video)\//.test(mime)) {
      await response.body?.cancel();
      throw failed(source, `did not send the preview (${response.status})`, response.status);
    }
    return { bytes: await readBounded(response, MAX_BYTES), mime };
  } catch (error) {
    if (error instanceof CatalogueError) throw error;
    if (error instanceof OfflineError) throw new CatalogueError('offline', error.message);
    if (error instanceof AddressRefused) throw failed(source, NOT_ITS_OWN);
    caller?.throwIfAborted();
    throw failed(source, deadline.timedOut() ? 'did not send the preview in time' : 'could not be reached');
  } finally {
    deadline.end();
  }
}

export function isTrusted({ baseUrl, audioHosts }: PreviewSource, audioUrl: string): boolean {
  const url = URL.parse(audioUrl);
  if (url === null) return false;
  if (url.origin === new URL(baseUrl).origin) return true;
  return (
    url.protocol === 'https:' &&
    url.port === '' &&
    audioHosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))
  );
}

function failed({ catalogue }: PreviewSource, what: string, status?: number): CatalogueError {
  return new CatalogueError('failed', `${catalogue} ${what}.`, status === undefined ? {} : { status });
}
