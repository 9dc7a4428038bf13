import type { AskOptions } from '../capabilities.js';
import type { PreviewSearch } from '../catalogue-preview.js';
import type { CatalogueHttp } from '../http.js';
import { wireSearch, type WireSong } from './wire.js';

/** Apple allows about 20 a minute. */
const LIMIT = 18;

/** The iTunes Search API, without a key. Throws CatalogueError. */
export class ItunesClient {
  constructor(
    private readonly http: CatalogueHttp,
    private readonly baseUrl: string,
  ) {}

  async search({ title, artist }: PreviewSearch, options: AskOptions = {}): Promise<readonly WireSong[]> {
    const term = `${artist} ${title}`.trim();
    const query = new URLSearchParams({ term, media: 'music', entity: 'song', limit: '25' });
    const answer = await this.http.ask({
      url: `${this.baseUrl.replace(/\/+$/, '')}/search?${query.toString()}`,
      schema: wireSearch,
      limitKey: 'itunes',
      limit: LIMIT,
      ...options,
    });
    return answer.status === 'found' ? answer.value.results : [];
  }
}
