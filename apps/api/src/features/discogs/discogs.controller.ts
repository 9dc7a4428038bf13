import { Controller, Req, Res } from '@nestjs/common';
import { discogsRoutes, type RouteInput } from '@segue/shared/contracts/http';
import { TypedError } from '@segue/shared/node';
import type { Request, Response } from 'express';
import { own } from '../../access/index.js';
import {
  CurrentUser,
  HttpSettings,
  Input,
  outerHost,
  outerPrefix,
  Route,
  type Principal,
} from '../../http/index.js';
import { DiscogsAccountsService } from './discogs-accounts.service.js';
import { OauthDanceService } from './oauth-dance.service.js';

const SETTINGS = '/settings/discogs';

@Controller()
export class DiscogsController {
  constructor(
    private readonly accounts: DiscogsAccountsService,
    private readonly dance: OauthDanceService,
    private readonly http: HttpSettings,
  ) {}

  @Route(discogsRoutes.get)
  get(@CurrentUser() user: Principal) {
    return this.accounts.get(own(user));
  }

  @Route(discogsRoutes.saveToken)
  saveToken(@Input() { body }: RouteInput<typeof discogsRoutes.saveToken>, @CurrentUser() user: Principal) {
    return this.accounts.connect(own(user), { kind: 'token', token: body.token });
  }

  @Route(discogsRoutes.startOauth)
  startOauth(@CurrentUser() user: Principal, @Req() request: Request) {
    const origin = this.http.publicUrl ?? `${request.protocol}://${outerHost(request)}`;
    return this.dance.begin(own(user), origin + outerPrefix(request));
  }

  /** A person stands before this in their browser: whatever happened, it leads on, with a word of it. */
  @Route(discogsRoutes.finishOauth)
  async finishOauth(
    @Input() { query }: RouteInput<typeof discogsRoutes.finishOauth>,
    @CurrentUser() user: Principal,
    @Res() response: Response,
  ): Promise<void> {
    response.redirect(303, await this.wayOn(user, query));
  }

  @Route(discogsRoutes.update)
  update(@Input() { body }: RouteInput<typeof discogsRoutes.update>, @CurrentUser() user: Principal) {
    return this.accounts.update(own(user), body);
  }

  private async wayOn(
    user: Principal,
    query: RouteInput<typeof discogsRoutes.finishOauth>['query'],
  ): Promise<string> {
    const { oauth_token: token, oauth_verifier: verifier } = query;
    if (verifier === undefined || token === undefined) return `${SETTINGS}?oauth=refused`;
    try {
      await this.dance.finish(own(user), token, verifier);
      return `${SETTINGS}?oauth=connected`;
    } catch (error) {
      if (!(error instanceof TypedError)) throw error;
      return `${SETTINGS}?oauth=failed&message=${encodeURIComponent(error.message)}`;
    }
  }
}
