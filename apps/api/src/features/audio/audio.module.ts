import { Module } from '@nestjs/common';
import { SearchModule } from '../search/index.js';
import { TracksModule } from '../tracks/index.js';
import { AudioController } from './audio.controller.js';
import { AudioOutcomes } from './audio.outcomes.js';
import { AudioRepository } from './audio.repository.js';
import { AudioStore } from './audio-store.js';
import { FolderWatcher } from './folders/folder-watcher.js';
import { FoldersService } from './folders/folders.service.js';
import { MusicFoldersRepository } from './folders/music-folders.repository.js';
import { InPlaceStore } from './in-place-store.js';
import { FileScanner } from './scan-file.js';
import { LibraryClues } from './library-clues.js';
import { ReviewsService } from './reviews.service.js';
import { ScanAudioHandler } from './scan-audio.handler.js';
import { ScansService } from './scans.service.js';
import { TrackAudioController } from './track-audio.controller.js';
import { TrackAudioService } from './track-audio.service.js';

@Module({
  imports: [SearchModule, TracksModule],
  controllers: [AudioController, TrackAudioController],
  providers: [
    AudioOutcomes,
    AudioRepository,
    AudioStore,
    FileScanner,
    FolderWatcher,
    FoldersService,
    InPlaceStore,
    MusicFoldersRepository,
    LibraryClues,
    ReviewsService,
    ScanAudioHandler,
    ScansService,
    TrackAudioService,
  ],
  exports: [AudioRepository, AudioStore],
})
export class AudioModule {}
