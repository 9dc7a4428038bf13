import { Module } from '@nestjs/common';
import { SearchModule } from '../search/index.js';
import { TracksModule } from '../tracks/index.js';
import { GenerateService } from './generate.service.js';
import { PlaylistsController } from './playlists.controller.js';
import { PlaylistsOutcomes } from './playlists.outcomes.js';
import { PlaylistsRepository } from './playlists.repository.js';
import { PlaylistsService } from './playlists.service.js';
import { PlaylistVersionsController } from './versions/playlist-versions.controller.js';
import { PlaylistVersionsRepository } from './versions/playlist-versions.repository.js';
import { PlaylistVersionsService } from './versions/playlist-versions.service.js';

@Module({
  imports: [SearchModule, TracksModule],
  controllers: [PlaylistsController, PlaylistVersionsController],
  providers: [
    GenerateService,
    PlaylistsOutcomes,
    PlaylistsRepository,
    PlaylistsService,
    PlaylistVersionsRepository,
    PlaylistVersionsService,
  ],
  exports: [PlaylistsService, PlaylistVersionsRepository],
})
export class PlaylistsModule {}
