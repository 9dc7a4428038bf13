import { Controller, Res } from '@nestjs/common';
import { peopleRoutes, type RouteInput } from '@segue/shared/contracts/http';
import type { Response } from 'express';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { FollowsService } from './follows.service.js';

@Controller()
export class FollowsController {
  constructor(private readonly follows: FollowsService) {}

  @Route(peopleRoutes.followed)
  list(@CurrentUser() user: Principal) {
    return this.follows.list(own(user));
  }

  @Route(peopleRoutes.follow)
  follow(@Input() { body }: RouteInput<typeof peopleRoutes.follow>, @CurrentUser() user: Principal) {
    return this.follows.follow(own(user), body.discogsUsername);
  }

  @Route(peopleRoutes.refreshFollowed)
  refresh(
    @Input() { params }: RouteInput<typeof peopleRoutes.refreshFollowed>,
    @CurrentUser() user: Principal,
  ) {
    return this.follows.refresh(own(user), params.id);
  }

  @Route(peopleRoutes.unfollow)
  async unfollow(
    @Input() { params }: RouteInput<typeof peopleRoutes.unfollow>,
    @CurrentUser() user: Principal,
    @Res() response: Response,
  ): Promise<void> {
    await this.follows.unfollow(own(user), params.id);
    response.status(204).end();
  }
}
