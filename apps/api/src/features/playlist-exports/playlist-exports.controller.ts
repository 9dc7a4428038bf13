import { pipeline } from 'node:stream/promises';
import { Controller, Res } from '@nestjs/common';
import { playlistExportRoutes, type RouteInput } from '@segue/shared/contracts/http';
import type { Response } from 'express';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { ExportPathsService } from './paths/export-paths.service.js';
import { PlaylistExportsService, type LeavingFile } from './playlist-exports.service.js';
import { PreflightService } from './preflight/preflight.service.js';

type Routes = typeof playlistExportRoutes;

/** Files that go out while they are written. */
@Controller()
export class PlaylistExportsController {
  constructor(
    private readonly exports: PlaylistExportsService,
    private readonly preflight: PreflightService,
    private readonly exportPaths: ExportPathsService,
  ) {}

  @Route(playlistExportRoutes.export)
  async export(
    @Input() { params, query }: RouteInput<Routes['export']>,
    @CurrentUser() user: Principal,
    @Res() response: Response,
  ): Promise<void> {
    await send(response, await this.exports.one(own(user), params.id, query.format));
  }

  @Route(playlistExportRoutes.exportSeveral)
  async exportSeveral(
    @Input() { query }: RouteInput<Routes['exportSeveral']>,
    @CurrentUser() user: Principal,
    @Res() response: Response,
  ): Promise<void> {
    await send(response, await this.exports.several(own(user), query.format, query.ids));
  }

  @Route(playlistExportRoutes.bundle)
  async bundle(
    @Input() { params }: RouteInput<Routes['bundle']>,
    @CurrentUser() user: Principal,
    @Res() response: Response,
  ): Promise<void> {
    await send(response, await this.exports.bundle(own(user), params.id));
  }

  @Route(playlistExportRoutes.preflight)
  check(@Input() { params }: RouteInput<Routes['preflight']>, @CurrentUser() user: Principal) {
    return this.preflight.check(own(user), params.id);
  }

  @Route(playlistExportRoutes.paths)
  paths(@CurrentUser() user: Principal) {
    return this.exportPaths.get(own(user));
  }

  @Route(playlistExportRoutes.savePaths)
  savePaths(@Input() { body }: RouteInput<Routes['savePaths']>, @CurrentUser() user: Principal) {
    return this.exportPaths.save(own(user), body.mappings);
  }
}

/** The name goes out as RFC 6266 says, so that every letter of it arrives. Who closes the window is no fault of ours. */
async function send(response: Response, { fileName, mime, stream, size }: LeavingFile): Promise<void> {
  response.attachment(fileName).type(mime);
  if (size !== undefined) response.set('Content-Length', String(size));
  try {
    await pipeline(stream, response);
  } catch (error) {
    if (!response.destroyed) throw error;
  }
}
