import type { CatalogueCredentials } from '../account-capabilities.js';

/** The keys of an application that is registered at Discogs; OAuth needs them. */
export interface OauthConsumer {
  readonly key: string;
  readonly secret: string;
}

/** Requests a minute that Discogs allows, by its documentation ("Rate Limiting"). */
const LIMIT_WITH_TOKEN = 60;
const LIMIT_WITHOUT_TOKEN = 25;

/** Who a request says it is, and whose limit it counts against. */
export interface Authorization {
  readonly headers: Readonly<Record<string, string>>;
  readonly limitKey: string;
  readonly limit: number;
}

/** @param now milliseconds since 1970; @param nonce differs from request to request */
export function authorize(
  credentials: CatalogueCredentials,
  consumer: OauthConsumer | null,
  now: number,
  nonce: string,
): Authorization {
  if (credentials.kind === 'none') return { headers: {}, limitKey: '', limit: LIMIT_WITHOUT_TOKEN };
  const limited = { limitKey: credentials.token, limit: LIMIT_WITH_TOKEN };
  if (credentials.kind === 'token') {
    return { headers: { Authorization: `Discogs token=${credentials.token}` }, ...limited };
  }
  const { token, tokenSecret } = credentials;
  const header = oauthHeader(consumer ?? { key: '', secret: '' }, { token, tokenSecret }, now, nonce);
  return { headers: { Authorization: header }, ...limited };
}

/**
 * The header of OAuth 1.0a with the signature method PLAINTEXT, which Discogs documents: the signature is both
 * secrets, percent-encoded, with `&` between them (RFC 5849, 3.4.4). It is safe over HTTPS only.
 */
export function oauthHeader(
  consumer: OauthConsumer,
  token: { readonly token?: string; readonly tokenSecret?: string },
  now: number,
  nonce: string,
  extra: Readonly<Record<string, string>> = {},
): string {
  const values = {
    oauth_consumer_key: consumer.key,
    oauth_nonce: nonce,
    oauth_signature: `${encode(consumer.secret)}&${encode(token.tokenSecret ?? '')}`,
    oauth_signature_method: 'PLAINTEXT',
    oauth_timestamp: String(Math.floor(now / 1000)),
    ...(token.token !== undefined && { oauth_token: token.token }),
    ...extra,
  };
  const pairs = Object.entries(values).map(([name, value]) => `${name}="${encode(value)}"`);
  return `OAuth ${pairs.join(', ')}`;
}

/** Percent-encoding of RFC 3986, as RFC 5849, 3.6 wants it. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
