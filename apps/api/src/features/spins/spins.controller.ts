import { Controller } from '@nestjs/common';
import { spinRoutes, type RouteInput } from '@segue/shared/contracts/http';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { DigService } from './dig.service.js';
import { SpinsService } from './spins.service.js';

@Controller()
export class SpinsController {
  constructor(
    private readonly spins: SpinsService,
    private readonly digging: DigService,
  ) {}

  @Route(spinRoutes.list)
  list(@Input() { query }: RouteInput<typeof spinRoutes.list>, @CurrentUser() user: Principal) {
    return this.spins.list(own(user), query);
  }

  @Route(spinRoutes.log)
  log(@Input() { body }: RouteInput<typeof spinRoutes.log>, @CurrentUser() user: Principal) {
    return this.spins.log(own(user), body);
  }

  @Route(spinRoutes.remove)
  remove(@Input() { params }: RouteInput<typeof spinRoutes.remove>, @CurrentUser() user: Principal) {
    return this.spins.remove(own(user), params.id);
  }

  @Route(spinRoutes.dig)
  dig(@Input() { query }: RouteInput<typeof spinRoutes.dig>, @CurrentUser() user: Principal) {
    return this.digging.dig(own(user), query);
  }
}
