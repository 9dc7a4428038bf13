import { randomBytes } from 'node:crypto';
import { message, type Reply } from './reply.js';

export interface OauthConsumerKeys {
  readonly key: string;
  readonly secret: string;
}

interface Begun {
  readonly secret: string;
  /** Once somebody pressed "Authorize". */
  granted?: { readonly username: string; readonly verifier: string };
}

/** The three legs of OAuth 1.0a with PLAINTEXT signatures, as Discogs has them. */
export class OauthDance {
  private readonly begun = new Map<string, Begun>();
  /** Access tokens with their secret and the user they are for. */
  private readonly granted = new Map<string, { secret: string; username: string }>();

  constructor(private readonly consumer: OauthConsumerKeys) {}

  /** Plays the person who presses "Authorize" on the page of Discogs; answers the verifier it sends back. */
  authorizeAs(token: string, username: string): string {
    const begun = this.begun.get(token);
    if (begun === undefined) throw new Error(`Nobody asked for the token ${token}.`);
    begun.granted = { username, verifier: randomBytes(5).toString('hex') };
    return begun.granted.verifier;
  }

  /** Whose access token a signed request carries; null when it does not fit. */
  usernameOf(header: string): string | null {
    const { oauth_token: token = '', oauth_signature: signature } = readOauth(header);
    const granted = this.granted.get(token);
    return granted !== undefined && signature === this.signature(granted.secret) ? granted.username : null;
  }

  requestToken(header: string): Reply {
    if (readOauth(header).oauth_signature !== this.signature('')) return refused();
    const token = newToken();
    this.begun.set(token.oauth_token, { secret: token.oauth_token_secret });
    return form({ ...token, oauth_callback_confirmed: 'true' });
  }

  accessToken(header: string): Reply {
    const {
      oauth_token: token = '',
      oauth_signature: signature,
      oauth_verifier: verifier,
    } = readOauth(header);
    const begun = this.begun.get(token);
    if (begun?.granted === undefined) return refused();
    if (signature !== this.signature(begun.secret) || verifier !== begun.granted.verifier) return refused();
    this.begun.delete(token);
    const made = newToken();
    this.granted.set(made.oauth_token, { secret: made.oauth_token_secret, username: begun.granted.username });
    return form(made);
  }

  private signature(tokenSecret: string): string {
    return `${encodeURIComponent(this.consumer.secret)}&${encodeURIComponent(tokenSecret)}`;
  }
}

/** The values of an `OAuth` header by name, decoded. */
export function readOauth(header: string): Record<string, string> {
  const pairs = [...header.matchAll(/(oauth_\w+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, decodeURIComponent(value)]));
}

function newToken() {
  const text = (): string => randomBytes(20).toString('base64url');
  return { oauth_token: text(), oauth_token_secret: text() };
}

const form = (values: Record<string, string>): Reply => ({
  status: 200,
  body: new URLSearchParams(values).toString(),
  type: 'application/x-www-form-urlencoded',
});
const refused = (): Reply => message(401, 'Invalid signature or token.');
