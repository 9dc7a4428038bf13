import { Controller, Res } from '@nestjs/common';
import { crateRoutes, type RouteInput } from '@segue/shared/contracts/http';
import type { Response } from 'express';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { CrateTracksService } from './crate-tracks.service.js';
import { CratesService } from './crates.service.js';

type Routes = typeof crateRoutes;

@Controller()
export class CratesController {
  constructor(
    private readonly crates: CratesService,
    private readonly contents: CrateTracksService,
  ) {}

  @Route(crateRoutes.list)
  async list(@CurrentUser() user: Principal) {
    return { items: await this.crates.list(own(user)) };
  }

  @Route(crateRoutes.create)
  create(@Input() { body }: RouteInput<Routes['create']>, @CurrentUser() user: Principal) {
    return this.crates.create(own(user), body);
  }

  @Route(crateRoutes.preview)
  preview(@Input() { body }: RouteInput<Routes['preview']>, @CurrentUser() user: Principal) {
    return this.crates.preview(own(user), body.rule, body.crateId);
  }

  @Route(crateRoutes.get)
  get(@Input() { params }: RouteInput<Routes['get']>, @CurrentUser() user: Principal) {
    return this.crates.get(own(user), params.id);
  }

  @Route(crateRoutes.update)
  update(@Input() { params, body }: RouteInput<Routes['update']>, @CurrentUser() user: Principal) {
    return this.crates.update(own(user), params.id, body);
  }

  @Route(crateRoutes.remove)
  async remove(
    @Input() { params }: RouteInput<Routes['remove']>,
    @CurrentUser() user: Principal,
    @Res() response: Response,
  ): Promise<void> {
    await this.crates.remove(own(user), params.id);
    response.status(204).end();
  }

  @Route(crateRoutes.tracks)
  tracks(@Input() { params, query }: RouteInput<Routes['tracks']>, @CurrentUser() user: Principal) {
    return this.crates.tracks(own(user), params.id, query);
  }

  @Route(crateRoutes.addTracks)
  addTracks(@Input() { params, body }: RouteInput<Routes['addTracks']>, @CurrentUser() user: Principal) {
    return this.contents.add(own(user), params.id, body.trackIds);
  }

  @Route(crateRoutes.removeTracks)
  removeTracks(
    @Input() { params, body }: RouteInput<Routes['removeTracks']>,
    @CurrentUser() user: Principal,
  ) {
    return this.contents.remove(own(user), params.id, body.trackIds);
  }

  @Route(crateRoutes.orderTracks)
  orderTracks(@Input() { params, body }: RouteInput<Routes['orderTracks']>, @CurrentUser() user: Principal) {
    return this.contents.order(own(user), params.id, body.trackIds);
  }
}
