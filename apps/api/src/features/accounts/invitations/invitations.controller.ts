import { Controller, Req, Res } from '@nestjs/common';
import { peopleRoutes, type RouteInput } from '@segue/shared/contracts/http';
import type { Request, Response } from 'express';
import { own } from '../../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../../http/index.js';
import { SignIn } from '../auth/sign-in.js';
import { InvitationsService } from './invitations.service.js';

@Controller()
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly signIn: SignIn,
  ) {}

  @Route(peopleRoutes.invitations)
  list() {
    return this.invitations.list();
  }

  @Route(peopleRoutes.invite)
  invite(@Input() { body }: RouteInput<typeof peopleRoutes.invite>, @CurrentUser() user: Principal) {
    return this.invitations.invite(own(user), body);
  }

  @Route(peopleRoutes.revokeInvitation)
  async revoke(
    @Input() { params }: RouteInput<typeof peopleRoutes.revokeInvitation>,
    @Res() response: Response,
  ): Promise<void> {
    await this.invitations.revoke(params.id);
    response.status(204).end();
  }

  @Route(peopleRoutes.invitation)
  look(@Input() { params }: RouteInput<typeof peopleRoutes.invitation>, @Req() request: Request) {
    return this.invitations.look(params.token, request.ip ?? '');
  }

  @Route(peopleRoutes.acceptInvitation)
  async accept(
    @Input() { params, body }: RouteInput<typeof peopleRoutes.acceptInvitation>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const user = await this.invitations.accept(params.token, request.ip ?? '', body);
    await this.signIn.after(request, response, body);
    return user;
  }
}
