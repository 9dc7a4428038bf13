import { Controller, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { OutsideContract, refuseOtherSites } from '../../../http/index.js';
import { AuthSettings } from './auth-settings.js';
import { AuthService } from './auth.service.js';
import { isHttps, setCookies, toFetchRequest } from './wire.js';

/** better-auth's own paths. They are its contract, not ours, so they stand outside of ours. */
@Controller()
export class AuthController {
  constructor(
    private readonly auth: AuthService,
    private readonly settings: AuthSettings,
  ) {}

  @OutsideContract('/api/auth/*path')
  async handle(@Req() request: Request, @Res() response: Response): Promise<void> {
    refuseOtherSites(
      request,
      request.headers.cookie === undefined ? 'lenient' : 'strict',
      this.settings.publicUrl,
    );
    const https = isHttps(request, this.settings.publicUrl);
    const answer = await this.auth.handle(toFetchRequest(request), { address: request.ip ?? '', https });
    setCookies(response, answer.headers.getSetCookie());
    response.status(answer.status).type('application/json').set('Cache-Control', 'no-store');
    response.send(await answer.text());
  }
}
