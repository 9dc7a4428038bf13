import { Controller } from '@nestjs/common';
import { sessionRoutes, type RouteInput } from '@segue/shared/contracts/http';
import { own } from '../../../access/index.js';
import { CurrentSession, CurrentUser, Input, Route, type Principal } from '../../../http/index.js';
import { SessionsService } from './sessions.service.js';

@Controller()
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  @Route(sessionRoutes.list)
  list(@CurrentUser() user: Principal, @CurrentSession() current?: string) {
    return this.sessions.list(own(user), current);
  }

  @Route(sessionRoutes.revoke)
  revoke(@Input() { params }: RouteInput<typeof sessionRoutes.revoke>, @CurrentUser() user: Principal) {
    return this.sessions.end(own(user), params.id);
  }

  @Route(sessionRoutes.revokeOthers)
  revokeOthers(@CurrentUser() user: Principal, @CurrentSession() current?: string) {
    return this.sessions.endOthers(own(user), current);
  }
}
