import { Module } from '@nestjs/common';
import { MixRulesModule } from '../mix-rules/index.js';
import { SearchModule } from '../search/index.js';
import { TracksModule } from '../tracks/index.js';
import { GenerateService } from './generate.service.js';
import { PersonalWishesService } from './personal-wishes.service.js';
import { PlaylistTracksService } from './playlist-tracks.service.js';
import { PlaylistsController } from './playlists.controller.js';
import { PlaylistsOutcomes } from './playlists.outcomes.js';
import { PlaylistsRepository } from './playlists.repository.js';
import { PlaylistsService } from './playlists.service.js';
import { SetExplanationsService } from './set-explanations.service.js';
import { SetOperationsController } from './set-operations.controller.js';
import { SetOperationsService } from './set-operations.service.js';
import { SetPoolService } from './set-pool.service.js';
import { PlaylistVersionsController } from './versions/playlist-versions.controller.js';
import { PlaylistVersionsRepository } from './versions/playlist-versions.repository.js';
import { PlaylistVersionsService } from './versions/playlist-versions.service.js';

@Module({
  imports: [MixRulesModule, SearchModule, TracksModule],
  controllers: [PlaylistsController, PlaylistVersionsController, SetOperationsController],
  providers: [
    GenerateService,
    PersonalWishesService,
    PlaylistTracksService,
    PlaylistsOutcomes,
    PlaylistsRepository,
    PlaylistsService,
    PlaylistVersionsRepository,
    PlaylistVersionsService,
    SetExplanationsService,
    SetOperationsService,
    SetPoolService,
  ],
  exports: [PlaylistsService, PlaylistVersionsRepository],
})
export class PlaylistsModule {}
