import type { FailureOf } from '@segue/shared/contracts/jobs';
import type { analyseTrackJob } from '@segue/shared/contracts/jobs';

/** Why a file could not be analysed, in the contract's codes. The message says what was wrong. */
export class AnalysisError extends Error {
  override readonly name = 'AnalysisError';

  constructor(
    readonly code: FailureOf<typeof analyseTrackJob>,
    message: string,
  ) {
    super(message);
  }
}
