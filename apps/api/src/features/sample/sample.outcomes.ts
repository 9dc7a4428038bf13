import { Injectable } from '@nestjs/common';
import { loadSampleJob } from '@segue/shared/contracts/jobs';
import { onBehalfOf } from '../../access/index.js';
import { OnOutcome, type Outcome } from '../../jobs/index.js';
import { AnalysisService } from '../analysis/index.js';

/** The songs are analysed like any other audio. */
@Injectable()
export class SampleOutcomes {
  constructor(private readonly analysis: AnalysisService) {}

  @OnOutcome(loadSampleJob)
  loaded({ payload, result }: Outcome<typeof loadSampleJob>) {
    const { userId } = payload;
    const { trackIds } = result;
    return Promise.resolve({
      afterCommit: async () => {
        await this.analysis.analyse(onBehalfOf(userId), { trackIds, again: false });
      },
    });
  }
}
