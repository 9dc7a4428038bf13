import type { HeardFacts } from '@segue/shared/contracts/http';
import type { TrackAnalysis } from '@segue/shared/contracts/jobs';

const NOTHING: HeardFacts = {
  ...{ bpmCandidates: [], secondBestKey: null, tuningCents: null },
  ...{ truePeakDbtp: null, loudnessRangeLu: null, replayGainDb: null },
  ...{ onsetRate: null, dynamicComplexity: null, moods: null },
};

/** What a track's page shows of a whole result of the analysis. */
export function toHeardFacts(result: TrackAnalysis | null): HeardFacts {
  if (result === null) return NOTHING;
  const { tempo, key, loudness, onsetRate, dynamicComplexity, moods } = result;
  return {
    ...NOTHING,
    ...{ onsetRate, dynamicComplexity, moods, bpmCandidates: tempo?.candidates ?? [] },
    ...(key && { secondBestKey: key.secondBest, tuningCents: key.tuningCents }),
    ...(loudness && {
      truePeakDbtp: loudness.truePeakDbtp,
      loudnessRangeLu: loudness.rangeLu,
      replayGainDb: loudness.replayGainDb,
    }),
  };
}
