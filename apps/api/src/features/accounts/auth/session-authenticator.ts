import { Injectable } from '@nestjs/common';
import { TypedError } from '@segue/shared/node';
import type { Request } from 'express';
import { Authenticator, type Authentication, type Principal } from '../../../http/index.js';
import { toPrincipal } from '../accounts.mapper.js';
import { AccountsRepository } from '../accounts.repository.js';
import { ApiKeysService } from '../api-keys.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { AuthSettings } from './auth-settings.js';
import { BetterAuth, type KnownSession, type SessionUser } from './better-auth.js';
import { ProxyAuth } from './proxy-auth.js';
import { sessionTokenIn } from './session-cookie.js';
import { isHttps, setCookies, toFetchHeaders } from './wire.js';

/** Tells who calls: by API key when one is sent, else by what a proxy in front says, else by session cookie. A person who is banned is nobody, by any. */
@Injectable()
export class SessionAuthenticator extends Authenticator {
  constructor(
    private readonly auth: BetterAuth,
    private readonly keys: ApiKeysService,
    private readonly accounts: AccountsRepository,
    private readonly settings: AuthSettings,
    private readonly sessions: SessionsService,
    private readonly proxy: ProxyAuth,
  ) {
    super();
  }

  override async authenticate(request: Request): Promise<Authentication | null> {
    const key = request.headers['x-api-key'];
    if (typeof key === 'string' && key !== '') {
      const row = await this.accounts.find(await this.keys.verify(key));
      return { principal: principalOf(row), via: 'api-key' };
    }
    const username = this.proxy.usernameOf(request);
    if (username !== null)
      return { principal: principalOf(await this.accounts.findByUsername(username)), via: 'proxy' };
    const { cookie } = request.headers;
    if (cookie === undefined) return null;
    const https = isHttps(request, this.settings.publicUrl);
    const known = (await this.fresh(cookie, https)) ?? (await this.prolonged(request, https));
    if (known === null) return null;
    const principal = principalOf(known.user);
    await this.sessions.seen(known.id, request.ip ?? '', request.headers['user-agent'] ?? '');
    return { principal, via: 'cookie', sessionId: known.id };
  }

  /** Asked with every request, and every key is one: a session that needs nothing done costs one question. */
  private async fresh(cookie: string, https: boolean): Promise<KnownSession['known']> {
    const token = sessionTokenIn(cookie, this.settings.secret, https);
    return token === null ? null : this.sessions.fresh(token);
  }

  /** All other cases, as better-auth has them: prolonged, ended, or none. */
  private async prolonged(request: Request, https: boolean): Promise<KnownSession['known']> {
    const { known, cookies } = await this.auth.session(toFetchHeaders(request), https);
    if (request.res) setCookies(request.res, cookies);
    return known;
  }
}

function principalOf(row: SessionUser | null): Principal {
  if (!row || row.banned) {
    throw new TypedError(
      'unauthorized',
      'This account is banned or gone. Ask the owner of this installation.',
    );
  }
  return toPrincipal(row);
}
