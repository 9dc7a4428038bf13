import { Module } from '@nestjs/common';
import { TracksModule } from '../tracks/index.js';
import { SearchController } from './search.controller.js';
import { FoundRows } from './found-rows.js';
import { SearchIndexer } from './search-indexer.js';
import { SearchRepository } from './search.repository.js';
import { TrackDocuments } from './track-documents.js';
import { TrackEvents } from './track-events.js';
import { SearchService } from './search.service.js';

@Module({
  imports: [TracksModule],
  controllers: [SearchController],
  providers: [FoundRows, SearchIndexer, SearchRepository, SearchService, TrackDocuments, TrackEvents],
  exports: [SearchIndexer, SearchService],
})
export class SearchModule {}
