import { Module } from '@nestjs/common';
import { CompatibleService } from './compatible.service.js';
import { MixTrackRepository } from './mix-track.repository.js';
import { OwnWordsRepository } from './own-words.repository.js';
import { PoolTrackRepository } from './pool-track.repository.js';
import { RecordTracksRepository } from './record-tracks.repository.js';
import { ReleaseCardRepository } from './release-card.repository.js';
import { ReleaseViewRepository } from './release-view.repository.js';
import { TrackChanges } from './track-changes.js';
import { TrackLengthsRepository } from './track-lengths.repository.js';
import { TrackViewRepository } from './track-view.repository.js';
import { ValueChangesRepository } from './value-changes.repository.js';
import { TracksController } from './tracks.controller.js';
import { TracksRepository } from './tracks.repository.js';
import { TracksService } from './tracks.service.js';

@Module({
  controllers: [TracksController],
  providers: [
    CompatibleService,
    MixTrackRepository,
    OwnWordsRepository,
    PoolTrackRepository,
    RecordTracksRepository,
    ReleaseCardRepository,
    ReleaseViewRepository,
    TrackChanges,
    TrackLengthsRepository,
    TrackViewRepository,
    TracksRepository,
    TracksService,
    ValueChangesRepository,
  ],
  exports: [
    CompatibleService,
    MixTrackRepository,
    OwnWordsRepository,
    PoolTrackRepository,
    RecordTracksRepository,
    ReleaseCardRepository,
    ReleaseViewRepository,
    TrackChanges,
    TrackLengthsRepository,
    TrackViewRepository,
    TracksService,
    ValueChangesRepository,
  ],
})
export class TracksModule {}
