import { Injectable } from '@nestjs/common';
import type { Run } from '@segue/shared/contracts/http';
import { loadSampleJob } from '@segue/shared/contracts/jobs';
import type { Own } from '../../access/index.js';
import { RunsService } from '../../jobs/index.js';

@Injectable()
export class SampleService {
  constructor(private readonly runs: RunsService) {}

  /** @throws conflict when it is being loaded already */
  load({ ownerId: userId }: Own): Promise<Run> {
    return this.runs.start(loadSampleJob, {
      payload: { userId },
      title: 'Sample crate',
      requestedById: userId,
      dedupeKey: `${loadSampleJob.name}:${userId}`,
    });
  }
}
