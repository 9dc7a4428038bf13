import { Injectable } from '@nestjs/common';
import { TypedError } from '@segue/shared/node';
import type { Request } from 'express';
import { Authenticator, type Authentication, type Principal } from '../../../http/index.js';
import { toPrincipal } from '../accounts.mapper.js';
import { AccountsRepository } from '../accounts.repository.js';
import { ApiKeysService } from '../api-keys.service.js';
import { AuthSettings } from './auth-settings.js';
import { BetterAuth } from './better-auth.js';
import { isHttps, setCookies, toFetchHeaders } from './wire.js';

/** Tells who calls: by API key when one is sent, else by session cookie. A person who is banned is nobody, by either. */
@Injectable()
export class SessionAuthenticator extends Authenticator {
  constructor(
    private readonly auth: BetterAuth,
    private readonly keys: ApiKeysService,
    private readonly accounts: AccountsRepository,
    private readonly settings: AuthSettings,
  ) {
    super();
  }

  override async authenticate(request: Request): Promise<Authentication | null> {
    const key = request.headers['x-api-key'];
    if (typeof key === 'string' && key !== '') {
      return { principal: await this.principalOf(await this.keys.verify(key)), via: 'api-key' };
    }
    if (request.headers.cookie === undefined) return null;
    const https = isHttps(request, this.settings.publicUrl);
    const { userId, cookies } = await this.auth.session(toFetchHeaders(request), https);
    if (request.res) setCookies(request.res, cookies);
    return userId === null ? null : { principal: await this.principalOf(userId), via: 'cookie' };
  }

  private async principalOf(userId: string): Promise<Principal> {
    const row = await this.accounts.find(userId);
    if (!row || row.banned) {
      throw new TypedError(
        'unauthorized',
        'This account is banned or gone. Ask the owner of this installation.',
      );
    }
    return toPrincipal(row);
  }
}
