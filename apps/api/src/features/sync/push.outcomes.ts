import { Injectable } from '@nestjs/common';
import { pushToDiscogsJob } from '@segue/shared/contracts/jobs';
import { OnOutcome, type FollowUp, type Outcome } from '../../jobs/index.js';

/** Each copy was recorded as it was written; what is left to keep is what to tell its owner. */
@Injectable()
export class PushOutcomes {
  @OnOutcome(pushToDiscogsJob)
  pushed({ result }: Outcome<typeof pushToDiscogsJob>): Promise<FollowUp> {
    return Promise.resolve({ result });
  }
}
