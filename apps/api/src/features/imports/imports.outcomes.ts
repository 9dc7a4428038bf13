import { Injectable } from '@nestjs/common';
import { importBackupJob, importCollectionJob, importTracksJob } from '@segue/shared/contracts/jobs';
import { onBehalfOf } from '../../access/index.js';
import { OnOutcome, type Outcome } from '../../jobs/index.js';
import { ReleaseDetailsService } from '../releases/index.js';

/** Once the list is in, its tracklists follow. */
@Injectable()
export class ImportsOutcomes {
  constructor(private readonly details: ReleaseDetailsService) {}

  @OnOutcome(importCollectionJob)
  imported({ payload }: Outcome<typeof importCollectionJob>) {
    return Promise.resolve({ afterCommit: () => this.details.fetchMissing(onBehalfOf(payload.userId)) });
  }

  @OnOutcome(importBackupJob)
  restored({ payload }: Outcome<typeof importBackupJob>) {
    return Promise.resolve({ afterCommit: () => this.details.fetchMissing(onBehalfOf(payload.userId)) });
  }

  /** Files bring their tracks with them. */
  @OnOutcome(importTracksJob)
  joined() {
    return Promise.resolve({});
  }
}
