import type { analyseTrackJob, FailureOf } from '@segue/shared/contracts/jobs';

export type AnalysisErrorCode = FailureOf<typeof analyseTrackJob>;

/** Why a file could not be analysed, in the contract's codes. The message says what was wrong. */
export class AnalysisError extends Error {
  override readonly name = 'AnalysisError';

  constructor(
    readonly code: AnalysisErrorCode,
    message: string,
  ) {
    super(message);
  }
}
