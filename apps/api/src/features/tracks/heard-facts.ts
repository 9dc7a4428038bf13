import type { HeardFacts } from '@segue/shared/contracts/http';
import type { TrackAnalysis } from '@segue/shared/contracts/jobs';

/** What a track's page shows of a whole result of the analysis. */
export function toHeardFacts(result: TrackAnalysis | null): HeardFacts {
  const { tempo, key, loudness } = result ?? { tempo: null, key: null, loudness: null };
  return {
    bpmCandidates: tempo?.candidates ?? [],
    secondBestKey: key?.secondBest ?? null,
    tuningCents: key?.tuningCents ?? null,
    truePeakDbtp: loudness?.truePeakDbtp ?? null,
    loudnessRangeLu: loudness?.rangeLu ?? null,
    replayGainDb: loudness?.replayGainDb ?? null,
    onsetRate: result?.onsetRate ?? null,
    dynamicComplexity: result?.dynamicComplexity ?? null,
    moods: result?.moods ?? null,
  };
}
