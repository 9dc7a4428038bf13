import { Injectable } from '@nestjs/common';
import { scanAudioJob } from '@segue/shared/contracts/jobs';
import { OnOutcome, type Outcome } from '../../jobs/index.js';

@Injectable()
export class AudioOutcomes {
  /** A scan attaches file by file as it goes, so that a long one shows at once; nothing is left to keep. */
  @OnOutcome(scanAudioJob)
  scanned(outcome: Outcome<typeof scanAudioJob>) {
    return Promise.resolve({ result: outcome.result });
  }
}
