import { Controller } from '@nestjs/common';
import { trackRoutes, type RouteInput } from '@segue/shared/contracts/http';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { CompatibleService } from './compatible.service.js';
import { TracksService } from './tracks.service.js';

@Controller()
export class TracksController {
  constructor(
    private readonly tracks: TracksService,
    private readonly compatible: CompatibleService,
  ) {}

  @Route(trackRoutes.get)
  get(@Input() { params }: RouteInput<typeof trackRoutes.get>, @CurrentUser() user: Principal) {
    return this.tracks.detail(own(user), params.id);
  }

  @Route(trackRoutes.update)
  update(@Input() { params, body }: RouteInput<typeof trackRoutes.update>, @CurrentUser() user: Principal) {
    return this.tracks.correct(own(user), params.id, body);
  }

  @Route(trackRoutes.compatible)
  async after(
    @Input() { params, query }: RouteInput<typeof trackRoutes.compatible>,
    @CurrentUser() user: Principal,
  ) {
    return { items: await this.compatible.after(own(user), params.id, query.limit) };
  }
}
