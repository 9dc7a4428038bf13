import { Controller, Req, Res } from '@nestjs/common';
import { audioRoutes, type RouteInput } from '@segue/shared/contracts/http';
import type { Request, Response } from 'express';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { FoldersService } from './folders/folders.service.js';
import { ReviewsService } from './reviews.service.js';
import { ScansService } from './scans.service.js';
import { sendRange } from './send-range.js';

@Controller()
export class AudioController {
  constructor(
    private readonly scans: ScansService,
    private readonly folders: FoldersService,
    private readonly reviews: ReviewsService,
  ) {}

  @Route(audioRoutes.roots)
  roots() {
    return { items: this.scans.roots() };
  }

  @Route(audioRoutes.folders)
  async listFolders(@CurrentUser() user: Principal) {
    return { items: await this.folders.list(own(user)) };
  }

  @Route(audioRoutes.updateFolder)
  updateFolder(
    @Input() { params, body }: RouteInput<typeof audioRoutes.updateFolder>,
    @CurrentUser() user: Principal,
  ) {
    return this.folders.update(own(user), params.id, body);
  }

  @Route(audioRoutes.removeFolder)
  removeFolder(
    @Input() { params }: RouteInput<typeof audioRoutes.removeFolder>,
    @CurrentUser() user: Principal,
  ) {
    return this.folders.remove(own(user), params.id);
  }

  @Route(audioRoutes.scan)
  async scan(@Input() { body }: RouteInput<typeof audioRoutes.scan>, @CurrentUser() user: Principal) {
    return { run: await this.scans.start(own(user), body.path) };
  }

  @Route(audioRoutes.reviews)
  list(@Input() { query }: RouteInput<typeof audioRoutes.reviews>, @CurrentUser() user: Principal) {
    return this.reviews.list(own(user), query);
  }

  @Route(audioRoutes.reviewAudio)
  async listen(
    @Input() { params }: RouteInput<typeof audioRoutes.reviewAudio>,
    @CurrentUser() user: Principal,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendRange(request, response, this.reviews.storage, await this.reviews.bytes(own(user), params.id));
  }

  @Route(audioRoutes.decide)
  decide(@Input() { params, body }: RouteInput<typeof audioRoutes.decide>, @CurrentUser() user: Principal) {
    return this.reviews.decide(own(user), params.id, body.trackId);
  }
}
