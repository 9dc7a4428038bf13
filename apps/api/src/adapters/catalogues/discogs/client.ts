import type { DiscogsReleaseId } from '@segue/shared/domain/music';
import type { GetReleaseOptions } from '../capabilities.js';
import { CatalogueHttp, type CatalogueAnswer, type CatalogueHttpOptions } from '../http.js';
import type { RateReport } from '../rate-limiter.js';
import { wireRelease, type WireRelease } from './wire.js';

/** Requests a minute that Discogs allows, by its documentation ("Rate Limiting"). */
const LIMIT_WITH_TOKEN = 60;
const LIMIT_WITHOUT_TOKEN = 25;

export interface DiscogsClientOptions extends Omit<CatalogueHttpOptions, 'catalogue'> {
  /** `https://api.discogs.com`, or a fake. */
  readonly baseUrl: string;
  /** A personal access token of the owner; null asks as a stranger, at less than half the speed. */
  readonly token: string | null;
}

/** The Discogs API, one method a request; speaks in Discogs' own documents. */
export class DiscogsClient {
  private readonly http: CatalogueHttp;

  constructor(private readonly options: DiscogsClientOptions) {
    this.http = new CatalogueHttp({ ...options, catalogue: 'Discogs' });
  }

  /** @throws CatalogueError */
  getRelease(id: DiscogsReleaseId, options: GetReleaseOptions = {}): Promise<CatalogueAnswer<WireRelease>> {
    const { token } = this.options;
    return this.http.getJson({
      url: this.url(`releases/${id}`),
      headers: token === null ? {} : { Authorization: `Discogs token=${token}` },
      schema: wireRelease,
      limitKey: token ?? '',
      limit: token === null ? LIMIT_WITHOUT_TOKEN : LIMIT_WITH_TOKEN,
      readReport: readRateReport,
      ...options,
    });
  }

  private url(path: string): string {
    return `${this.options.baseUrl.replace(/\/+$/, '')}/${path}`;
  }
}

/** `X-Discogs-Ratelimit` requests a window, `-Used` so many of them used; null when the headers are not there. */
export function readRateReport(headers: Headers): RateReport | null {
  const read = (name: string): number => Number.parseInt(headers.get(name) ?? '', 10);
  const [limit, used] = [read('x-discogs-ratelimit'), read('x-discogs-ratelimit-used')];
  return limit > 0 && used >= 0 ? { limit, used } : null;
}
