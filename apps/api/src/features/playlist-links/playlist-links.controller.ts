import { pipeline } from 'node:stream/promises';
import { Controller, Req, Res } from '@nestjs/common';
import { playlistLinkRoutes, type RouteInput } from '@segue/shared/contracts/http';
import type { Request, Response } from 'express';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { sendRange } from '../audio/index.js';
import { PlaylistLinksService } from './playlist-links.service.js';

type Routes = typeof playlistLinkRoutes;

/** No search engine keeps what a link shows. */
const HIDDEN = { 'X-Robots-Tag': 'noindex, nofollow, noarchive' } as const;

@Controller()
export class PlaylistLinksController {
  constructor(private readonly links: PlaylistLinksService) {}

  @Route(playlistLinkRoutes.links)
  list(@Input() { params }: RouteInput<Routes['links']>, @CurrentUser() user: Principal) {
    return this.links.list(own(user), params.id);
  }

  @Route(playlistLinkRoutes.create)
  create(@Input() { params, body }: RouteInput<Routes['create']>, @CurrentUser() user: Principal) {
    return this.links.create(own(user), params.id, body);
  }

  @Route(playlistLinkRoutes.revoke)
  async revoke(
    @Input() { params }: RouteInput<Routes['revoke']>,
    @CurrentUser() user: Principal,
    @Res() response: Response,
  ): Promise<void> {
    await this.links.revoke(own(user), params.id);
    response.status(204).end();
  }

  @Route(playlistLinkRoutes.look)
  look(
    @Input() { params }: RouteInput<Routes['look']>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    response.set(HIDDEN);
    return this.links.look(params.token, request.ip ?? '');
  }

  @Route(playlistLinkRoutes.cover)
  async cover(
    @Input() { params }: RouteInput<Routes['cover']>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { key, hash } = await this.links.cover(params.token, params.place, request.ip ?? '');
    response.type('image/jpeg').set({ ...HIDDEN, ETag: `"${hash}"` });
    if (request.fresh) return void response.status(304).end();
    await pipeline(await this.links.storage.read(key), response);
  }

  @Route(playlistLinkRoutes.audio)
  async audio(
    @Input() { params }: RouteInput<Routes['audio']>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const file = await this.links.sound(params.token, params.place, request.ip ?? '');
    response.set(HIDDEN);
    await sendRange(request, response, this.links.storage, file);
  }
}
