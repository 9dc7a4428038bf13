import { Module } from '@nestjs/common';
import { TracksModule } from '../tracks/index.js';
import { SearchController } from './search.controller.js';
import { SearchIndexer } from './search-indexer.js';
import { SearchRepository } from './search.repository.js';
import { TrackEvents } from './track-events.js';
import { SearchService } from './search.service.js';

@Module({
  imports: [TracksModule],
  controllers: [SearchController],
  providers: [SearchIndexer, SearchRepository, SearchService, TrackEvents],
  exports: [SearchIndexer, SearchService],
})
export class SearchModule {}
