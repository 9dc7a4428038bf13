import { Module } from '@nestjs/common';
import { SearchModule } from '../search/index.js';
import { TracksModule } from '../tracks/index.js';
import { GenerateService } from './generate.service.js';
import { PlaylistTracksService } from './playlist-tracks.service.js';
import { PlaylistsController } from './playlists.controller.js';
import { PlaylistsOutcomes } from './playlists.outcomes.js';
import { PlaylistsRepository } from './playlists.repository.js';
import { PlaylistsService } from './playlists.service.js';

@Module({
  imports: [SearchModule, TracksModule],
  controllers: [PlaylistsController],
  providers: [
    GenerateService,
    PlaylistTracksService,
    PlaylistsOutcomes,
    PlaylistsRepository,
    PlaylistsService,
  ],
  exports: [PlaylistsService],
})
export class PlaylistsModule {}
