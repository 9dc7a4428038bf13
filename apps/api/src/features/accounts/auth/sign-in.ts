import { Injectable } from '@nestjs/common';
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express';
import { AuthSettings } from './auth-settings.js';
import { BetterAuth } from './better-auth.js';
import { isHttps, setCookies, toFetchHeaders } from './wire.js';

/** Signs in whoever was just made, so that the first page after the set-up is not the sign-in page. */
@Injectable()
export class SignIn {
  constructor(
    private readonly auth: BetterAuth,
    private readonly settings: AuthSettings,
  ) {}

  /** Answers with the session cookie of a person whom somebody else has proved. */
  async open(request: ExpressRequest, response: ExpressResponse, userId: string): Promise<void> {
    const https = isHttps(request, this.settings.publicUrl);
    setCookies(response, await this.auth.openSession(userId, toFetchHeaders(request), https));
  }

  /** Answers with the session cookie of a person whose password is known to be right. */
  async after(
    request: ExpressRequest,
    response: ExpressResponse,
    { username, password }: { username: string; password: string },
  ): Promise<void> {
    const headers = toFetchHeaders(request);
    headers.delete('cookie');
    const answer = await this.auth.handle(
      new Request('http://segue.invalid/api/auth/sign-in/username', {
        method: 'POST',
        headers,
        body: JSON.stringify({ username, password }),
      }),
      isHttps(request, this.settings.publicUrl),
    );
    setCookies(response, answer.headers.getSetCookie());
  }
}
