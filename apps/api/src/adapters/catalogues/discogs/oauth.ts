import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ConnectByOauth, OauthToken } from '../account-capabilities.js';
import { CatalogueError } from '../catalogue-error.js';
import { authorize, oauthHeader } from './authorization.js';
import type { DiscogsConnection } from './client.js';
import { readRateReport } from './rate-report.js';

const wireToken = z.object({ oauth_token: z.string().min(1), oauth_token_secret: z.string().min(1) });

/** The three legs of OAuth 1.0a at Discogs (documentation, "Authentication", "OAuth Flow"). */
export class DiscogsOauth implements ConnectByOauth {
  constructor(
    private readonly connection: DiscogsConnection,
    /** The page that asks the person: https://www.discogs.com/oauth/authorize */
    private readonly authorizePage: string,
  ) {}

  get ready(): boolean {
    return this.connection.consumer !== null;
  }

  async begin(callbackUrl: string): Promise<OauthToken & { readonly authorizeUrl: string }> {
    const token = await this.ask('GET', 'oauth/request_token', {}, { oauth_callback: callbackUrl });
    return { ...token, authorizeUrl: `${this.authorizePage}?oauth_token=${encodeURIComponent(token.token)}` };
  }

  finish(begun: OauthToken, verifier: string): Promise<OauthToken> {
    return this.ask('POST', 'oauth/access_token', begun, { oauth_verifier: verifier });
  }

  private async ask(
    method: 'GET' | 'POST',
    path: string,
    token: Partial<OauthToken>,
    extra: Record<string, string>,
  ): Promise<OauthToken> {
    const { http, baseUrl, consumer, clock } = this.connection;
    if (consumer === null) {
      throw new CatalogueError(
        'not-configured',
        'OAuth needs DISCOGS_CONSUMER_KEY and DISCOGS_CONSUMER_SECRET.',
      );
    }
    const { limitKey, limit } = authorize({ kind: 'none' }, null, clock.now(), '');
    const answer = await http.ask({
      method,
      url: `${baseUrl.replace(/\/+$/, '')}/${path}`,
      headers: { Authorization: oauthHeader(consumer, token, clock.now(), randomUUID(), extra) },
      schema: wireToken,
      answer: 'form',
      limitKey,
      limit,
      readReport: readRateReport,
    });
    if (answer.status !== 'found')
      throw new CatalogueError('failed', 'Discogs knows no OAuth at this address.');
    return { token: answer.value.oauth_token, tokenSecret: answer.value.oauth_token_secret };
  }
}
