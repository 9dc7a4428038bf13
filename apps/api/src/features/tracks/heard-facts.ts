import type { HeardFacts } from '@segue/shared/contracts/http';
import type { TrackAnalysis } from '@segue/shared/contracts/jobs';

/** What a track's page shows of a whole result of the analysis. */
export function toHeardFacts(result: TrackAnalysis | null): HeardFacts {
  return {
    ...{ bpmCandidates: result?.tempo?.candidates ?? [], moods: result?.moods ?? null },
    ...{ onsetRate: result?.onsetRate ?? null, dynamicComplexity: result?.dynamicComplexity ?? null },
    ...keyFacts(result?.key ?? null),
    ...loudnessFacts(result?.loudness ?? null),
  };
}

function keyFacts(key: TrackAnalysis['key']): Pick<HeardFacts, 'secondBestKey' | 'tuningCents'> {
  return { secondBestKey: key?.secondBest ?? null, tuningCents: key?.tuningCents ?? null };
}

function loudnessFacts(
  loudness: TrackAnalysis['loudness'],
): Pick<HeardFacts, 'truePeakDbtp' | 'loudnessRangeLu' | 'replayGainDb'> {
  return {
    truePeakDbtp: loudness?.truePeakDbtp ?? null,
    loudnessRangeLu: loudness?.rangeLu ?? null,
    replayGainDb: loudness?.replayGainDb ?? null,
  };
}
