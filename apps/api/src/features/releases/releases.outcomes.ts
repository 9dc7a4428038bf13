import { Injectable } from '@nestjs/common';
import { fetchReleaseDetailsJob } from '@segue/shared/contracts/jobs';
import { onBehalfOf } from '../../access/index.js';
import { OnOutcome, type Outcome } from '../../jobs/index.js';
import { ReleaseDetailsService } from './release-details.service.js';

/** Releases that were imported while this run was at work come next. */
@Injectable()
export class ReleasesOutcomes {
  constructor(private readonly details: ReleaseDetailsService) {}

  @OnOutcome(fetchReleaseDetailsJob)
  fetched({ run, payload, result }: Outcome<typeof fetchReleaseDetailsJob>) {
    const more = payload.releaseIds === null && result.failed === 0;
    const watcher = run.requestedById ?? payload.userId;
    const afterCommit = () => this.details.fetchMissing(onBehalfOf(payload.userId), watcher);
    return Promise.resolve(more ? { afterCommit } : {});
  }
}
