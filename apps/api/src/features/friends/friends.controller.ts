import { Controller, Res } from '@nestjs/common';
import { peopleRoutes, type RouteInput } from '@segue/shared/contracts/http';
import type { Response } from 'express';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { FriendsService } from './friends.service.js';

@Controller()
export class FriendsController {
  constructor(private readonly friends: FriendsService) {}

  @Route(peopleRoutes.friends)
  list(@CurrentUser() user: Principal) {
    return this.friends.list(own(user));
  }

  @Route(peopleRoutes.ask)
  ask(@Input() { body }: RouteInput<typeof peopleRoutes.ask>, @CurrentUser() user: Principal) {
    return this.friends.ask(own(user), body.userId);
  }

  @Route(peopleRoutes.accept)
  accept(@Input() { params }: RouteInput<typeof peopleRoutes.accept>, @CurrentUser() user: Principal) {
    return this.friends.accept(own(user), params.id);
  }

  @Route(peopleRoutes.unfriend)
  async unfriend(
    @Input() { params }: RouteInput<typeof peopleRoutes.unfriend>,
    @CurrentUser() user: Principal,
    @Res() response: Response,
  ): Promise<void> {
    await this.friends.end(own(user), params.id);
    response.status(204).end();
  }

  @Route(peopleRoutes.share)
  share(@Input() { params, body }: RouteInput<typeof peopleRoutes.share>, @CurrentUser() user: Principal) {
    return this.friends.share(own(user), params.id, body);
  }
}
