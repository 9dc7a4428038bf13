import { Module } from '@nestjs/common';
import { PlaylistsModule } from '../playlists/index.js';
import { ExportPathsRepository } from './paths/export-paths.repository.js';
import { ExportPathsService } from './paths/export-paths.service.js';
import { PlaylistExportRepository } from './playlist-export.repository.js';
import { PlaylistExportsController } from './playlist-exports.controller.js';
import { PlaylistExportsService } from './playlist-exports.service.js';
import { PreflightService } from './preflight/preflight.service.js';

@Module({
  imports: [PlaylistsModule],
  controllers: [PlaylistExportsController],
  providers: [
    ExportPathsRepository,
    ExportPathsService,
    PlaylistExportRepository,
    PlaylistExportsService,
    PreflightService,
  ],
})
export class PlaylistExportsModule {}
