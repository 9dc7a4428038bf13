import { Module } from '@nestjs/common';
import { SearchModule } from '../search/index.js';
import { TracksModule } from '../tracks/index.js';
import { TagBatchesRepository } from './tag-batches.repository.js';
import { TagRuns } from './tag-runs.js';
import { TaggedAudioRepository } from './tagged-audio.repository.js';
import { TagsController } from './tags.controller.js';
import { TagsOutcomes } from './tags.outcomes.js';
import { TagsService } from './tags.service.js';

/** Writes what the library knows into the tags of its files, and takes it back. */
@Module({
  imports: [SearchModule, TracksModule],
  controllers: [TagsController],
  providers: [TagBatchesRepository, TaggedAudioRepository, TagRuns, TagsOutcomes, TagsService],
})
export class TagsModule {}
