import { Module } from '@nestjs/common';
import { AnalysisModule } from '../analysis/index.js';
import { AudioModule } from '../audio/index.js';
import { ImportsModule } from '../imports/index.js';
import { ReleasesModule } from '../releases/index.js';
import { TracksModule } from '../tracks/index.js';
import { LoadSampleHandler } from './load-sample.handler.js';
import { SampleAtStart } from './sample-at-start.js';
import { SampleController } from './sample.controller.js';
import { SampleCrate } from './sample-crate.js';
import { SampleOutcomes } from './sample.outcomes.js';
import { SampleRepository } from './sample.repository.js';
import { SampleService } from './sample.service.js';

@Module({
  imports: [AnalysisModule, AudioModule, ImportsModule, ReleasesModule, TracksModule],
  controllers: [SampleController],
  providers: [LoadSampleHandler, SampleAtStart, SampleCrate, SampleOutcomes, SampleRepository, SampleService],
  exports: [SampleService],
})
export class SampleModule {}
