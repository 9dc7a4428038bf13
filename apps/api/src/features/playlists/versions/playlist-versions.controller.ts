import { Controller } from '@nestjs/common';
import { playlistVersionRoutes, type RouteInput } from '@segue/shared/contracts/http';
import { own } from '../../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../../http/index.js';
import { PlaylistsService } from '../playlists.service.js';
import { PlaylistVersionsService } from './playlist-versions.service.js';

type Routes = typeof playlistVersionRoutes;

@Controller()
export class PlaylistVersionsController {
  constructor(
    private readonly versions: PlaylistVersionsService,
    private readonly playlists: PlaylistsService,
  ) {}

  @Route(playlistVersionRoutes.versions)
  list(@Input() { params, query }: RouteInput<Routes['versions']>, @CurrentUser() user: Principal) {
    return this.versions.list(own(user), params.id, query);
  }

  @Route(playlistVersionRoutes.version)
  look(@Input() { params }: RouteInput<Routes['version']>, @CurrentUser() user: Principal) {
    return this.versions.look(own(user), params.id, params.number);
  }

  @Route(playlistVersionRoutes.restore)
  restore(@Input() { params }: RouteInput<Routes['restore']>, @CurrentUser() user: Principal) {
    return this.versions.restore(own(user), params.id, params.number);
  }

  @Route(playlistVersionRoutes.undelete)
  undelete(@Input() { params }: RouteInput<Routes['undelete']>, @CurrentUser() user: Principal) {
    return this.versions.undelete(own(user), params.id);
  }

  @Route(playlistVersionRoutes.duplicate)
  duplicate(@Input() { params, body }: RouteInput<Routes['duplicate']>, @CurrentUser() user: Principal) {
    return this.versions.duplicate(own(user), params.id, body);
  }

  @Route(playlistVersionRoutes.append)
  append(@Input() { params, body }: RouteInput<Routes['append']>, @CurrentUser() user: Principal) {
    return this.versions.append(own(user), params.id, body.from);
  }

  @Route(playlistVersionRoutes.setStart)
  setStart(@Input() { params, body }: RouteInput<Routes['setStart']>, @CurrentUser() user: Principal) {
    return this.playlists.change(own(user), params.id, body);
  }
}
