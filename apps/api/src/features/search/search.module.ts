import { Module } from '@nestjs/common';
import { TracksModule } from '../tracks/index.js';
import { SearchController } from './search.controller.js';
import { CompletionService } from './completion.service.js';
import { FoundRows } from './found-rows.js';
import { NamedTracks } from './named-tracks.service.js';
import { OwnCratesRepository } from './own-crates.repository.js';
import { QueryReader } from './query-reader.js';
import { SearchedPeople } from './searched-people.js';
import { SearchIndexer } from './search-indexer.js';
import { SearchRepository } from './search.repository.js';
import { TrackDocuments } from './track-documents.js';
import { TrackEvents } from './track-events.js';
import { SearchService } from './search.service.js';
import { Vocabulary } from './vocabulary.js';

@Module({
  imports: [TracksModule],
  controllers: [SearchController],
  providers: [
    CompletionService,
    FoundRows,
    NamedTracks,
    OwnCratesRepository,
    QueryReader,
    SearchedPeople,
    SearchIndexer,
    SearchRepository,
    SearchService,
    TrackDocuments,
    TrackEvents,
    Vocabulary,
  ],
  exports: [SearchIndexer, SearchService],
})
export class SearchModule {}
