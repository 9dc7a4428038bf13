import { Controller, Res } from '@nestjs/common';
import { playlistRoutes, type RouteInput } from '@segue/shared/contracts/http';
import type { Response } from 'express';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { GenerateService } from './generate.service.js';
import { PlaylistTracksService } from './playlist-tracks.service.js';
import { PlaylistsService } from './playlists.service.js';

@Controller()
export class PlaylistsController {
  constructor(
    private readonly playlists: PlaylistsService,
    private readonly tracks: PlaylistTracksService,
    private readonly generating: GenerateService,
  ) {}

  @Route(playlistRoutes.generate)
  async generate(
    @Input() { body }: RouteInput<typeof playlistRoutes.generate>,
    @CurrentUser() user: Principal,
  ) {
    return { run: await this.generating.generate(own(user), body) };
  }

  @Route(playlistRoutes.list)
  list(@Input() { query }: RouteInput<typeof playlistRoutes.list>, @CurrentUser() user: Principal) {
    return this.playlists.list(own(user), query);
  }

  @Route(playlistRoutes.get)
  get(@Input() { params }: RouteInput<typeof playlistRoutes.get>, @CurrentUser() user: Principal) {
    return this.playlists.get(own(user), params.id);
  }

  @Route(playlistRoutes.create)
  create(@Input() { body }: RouteInput<typeof playlistRoutes.create>, @CurrentUser() user: Principal) {
    return this.tracks.create(own(user), body);
  }

  @Route(playlistRoutes.addTracks)
  addTracks(
    @Input() { params, body }: RouteInput<typeof playlistRoutes.addTracks>,
    @CurrentUser() user: Principal,
  ) {
    return this.tracks.add(own(user), params.id, body.trackIds);
  }

  @Route(playlistRoutes.removeTracks)
  removeTracks(
    @Input() { params, body }: RouteInput<typeof playlistRoutes.removeTracks>,
    @CurrentUser() user: Principal,
  ) {
    return this.tracks.remove(own(user), params.id, body.trackIds);
  }

  @Route(playlistRoutes.update)
  update(
    @Input() { params, body }: RouteInput<typeof playlistRoutes.update>,
    @CurrentUser() user: Principal,
  ) {
    return this.playlists.update(own(user), params.id, body);
  }

  @Route(playlistRoutes.remove)
  async remove(
    @Input() { params }: RouteInput<typeof playlistRoutes.remove>,
    @CurrentUser() user: Principal,
    @Res() response: Response,
  ): Promise<void> {
    await this.playlists.remove(own(user), params.id);
    response.status(204).end();
  }
}
