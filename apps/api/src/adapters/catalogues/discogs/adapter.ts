import type {
  ActForPeople,
  CatalogueCredentials,
  ConnectByOauth,
  PersonalCatalogue,
} from '../account-capabilities.js';
import { systemClock } from '../clock.js';
import { CatalogueHttp, type CatalogueHttpOptions } from '../http.js';
import { DiscogsAccountCatalogue } from './account.js';
import type { OauthConsumer } from './authorization.js';
import type { DiscogsConnection } from './client.js';
import { DiscogsOauth } from './oauth.js';

/** Discogs as a catalogue: in the name of the installation, and of each person who connected an account. */
export class DiscogsCatalogue extends DiscogsAccountCatalogue implements ActForPeople {
  readonly oauth: ConnectByOauth;

  constructor(
    private readonly connection: DiscogsConnection,
    installation: CatalogueCredentials,
    authorizePage: string,
  ) {
    super(connection, installation);
    this.oauth = new DiscogsOauth(connection, authorizePage);
  }

  as(credentials: CatalogueCredentials): PersonalCatalogue {
    return new DiscogsAccountCatalogue(this.connection, credentials);
  }
}

export interface DiscogsSettings
  extends Partial<Omit<CatalogueHttpOptions, 'fetch'>>, Pick<CatalogueHttpOptions, 'fetch'> {
  /** `https://api.discogs.com`, or a fake. */
  readonly baseUrl: string;
  /** The installation's own token; null asks as a stranger, at less than half the speed. */
  readonly token: string | null;
  readonly userAgent: string;
  readonly consumer?: OauthConsumer | null;
  readonly authorizePage?: string;
}

/** Discogs over the real network with the timings that suit it; `settings` may replace any of them. */
export function createDiscogsCatalogue(settings: DiscogsSettings): DiscogsCatalogue {
  const { baseUrl, token, consumer = null, clock = systemClock } = settings;
  const http = new CatalogueHttp({
    clock,
    random: Math.random,
    windowMs: 60_000,
    patienceMs: 5_000,
    timeoutMs: 15_000,
    maxBytes: 8 * 1024 * 1024,
    attempts: 3,
    ...settings,
    catalogue: 'Discogs',
  });
  const installation: CatalogueCredentials = token === null ? { kind: 'none' } : { kind: 'token', token };
  return new DiscogsCatalogue(
    { http, baseUrl, clock, consumer },
    installation,
    settings.authorizePage ?? 'https://www.discogs.com/oauth/authorize',
  );
}
