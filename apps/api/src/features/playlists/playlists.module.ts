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

@Module({
  imports: [MixRulesModule, SearchModule, TracksModule],
  controllers: [PlaylistsController, SetOperationsController],
  providers: [
    GenerateService,
    PersonalWishesService,
    PlaylistTracksService,
    PlaylistsOutcomes,
    PlaylistsRepository,
    PlaylistsService,
    SetExplanationsService,
    SetOperationsService,
    SetPoolService,
  ],
  exports: [PlaylistsService],
})
export class PlaylistsModule {}
