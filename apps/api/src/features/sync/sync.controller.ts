import { Controller } from '@nestjs/common';
import { discogsRoutes, type RouteInput } from '@segue/shared/contracts/http';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { GoneService } from './gone.service.js';
import { PushService } from './push.service.js';
import { SyncService } from './sync.service.js';
import { WantlistService } from './wantlist.service.js';

@Controller()
export class SyncController {
  constructor(
    private readonly syncs: SyncService,
    private readonly goneCopies: GoneService,
    private readonly pushes: PushService,
    private readonly wants: WantlistService,
  ) {}

  @Route(discogsRoutes.sync)
  sync(@Input() { body }: RouteInput<typeof discogsRoutes.sync>, @CurrentUser() user: Principal) {
    const { dryRun, parts = null } = body;
    return this.syncs.start({ userId: user.id, requestedById: user.id, dryRun, parts });
  }

  @Route(discogsRoutes.progress)
  progress(@CurrentUser() user: Principal) {
    return this.syncs.progress(user);
  }

  @Route(discogsRoutes.pause)
  pause(@Input() { body }: RouteInput<typeof discogsRoutes.pause>, @CurrentUser() user: Principal) {
    return this.syncs.pause(user, body.paused);
  }

  @Route(discogsRoutes.disconnect)
  disconnect(@CurrentUser() user: Principal) {
    return this.syncs.disconnect(user);
  }

  @Route(discogsRoutes.gone)
  gone(@Input() { query }: RouteInput<typeof discogsRoutes.gone>, @CurrentUser() user: Principal) {
    return this.goneCopies.list(own(user), query);
  }

  @Route(discogsRoutes.decideGone)
  decideGone(@Input() { body }: RouteInput<typeof discogsRoutes.decideGone>, @CurrentUser() user: Principal) {
    return this.goneCopies.decide(own(user), body.itemIds, body.decision);
  }

  @Route(discogsRoutes.pushPreview)
  pushPreview(
    @Input() { query }: RouteInput<typeof discogsRoutes.pushPreview>,
    @CurrentUser() user: Principal,
  ) {
    return this.pushes.preview(own(user), query);
  }

  @Route(discogsRoutes.push)
  push(@Input() { body }: RouteInput<typeof discogsRoutes.push>, @CurrentUser() user: Principal) {
    return this.pushes.push(own(user), body.itemIds);
  }

  @Route(discogsRoutes.wantlist)
  wantlist(@Input() { query }: RouteInput<typeof discogsRoutes.wantlist>, @CurrentUser() user: Principal) {
    return this.wants.list(own(user), query);
  }

  @Route(discogsRoutes.removeWant)
  removeWant(
    @Input() { params }: RouteInput<typeof discogsRoutes.removeWant>,
    @CurrentUser() user: Principal,
  ) {
    return this.wants.remove(own(user), params.releaseId);
  }
}
