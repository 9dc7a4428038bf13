import type { AskOptions } from '../capabilities.js';
import { CatalogueError } from '../catalogue-error.js';
import type { PreviewSearch } from '../catalogue-preview.js';
import type { CatalogueHttp } from '../http.js';
import { wireSearch, type WireTrack } from './wire.js';

const QUOTA = 4;
const QUOTA_MS = 5_000;
/** Deezer allows 50 in five seconds. */
const LIMIT = 40;

/** The public search of Deezer, without a key. Throws CatalogueError. */
export class DeezerClient {
  constructor(
    private readonly http: CatalogueHttp,
    private readonly baseUrl: string,
  ) {}

  async search({ title, artist }: PreviewSearch, options: AskOptions = {}): Promise<readonly WireTrack[]> {
    const quoted = (text: string) => `"${text.replaceAll('"', ' ')}"`;
    const q = artist === '' ? quoted(title) : `artist:${quoted(artist)} track:${quoted(title)}`;
    const query = new URLSearchParams({ q, limit: '25' });
    const answer = await this.http.ask({
      url: `${this.baseUrl.replace(/\/+$/, '')}/search?${query.toString()}`,
      schema: wireSearch,
      limitKey: 'deezer',
      limit: LIMIT,
      ...options,
    });
    if (answer.status !== 'found') return [];
    if ('data' in answer.value) return answer.value.data;
    const { code, message } = answer.value.error;
    if (code === QUOTA) {
      throw new CatalogueError('rate-limited', 'Deezer says: wait 5 s.', { retryAfterMs: QUOTA_MS });
    }
    throw new CatalogueError(
      'failed',
      `Deezer answered with an error: ${message ?? 'it did not say which'}.`,
    );
  }
}
