import type { TrackAnalysis } from '@segue/shared/contracts/jobs';
import type { Prisma } from '../../database/index.js';

type Columns = Omit<Prisma.AnalysisUncheckedCreateInput, 'trackId' | 'audioFileId' | 'runId'>;

/** What the analyser heard as the columns that lists and filters use; the whole of it stays in `result`. */
export function toAnalysisColumns(result: TrackAnalysis): Columns {
  const { featureVersion, tempo, key, loudness, danceability, energy, flags, waveformKey } = result;
  return {
    featureVersion,
    danceability,
    flags,
    waveformKey,
    result,
    loudnessLufs: loudness?.integratedLufs ?? null,
    ...(tempo !== null && { bpm: tempo.bpm, bpmConfidence: tempo.confidence }),
    ...(key !== null && { keyPitchClass: key.pitchClass, keyMode: key.mode, keyConfidence: key.confidence }),
    ...(energy !== null && { energy: energy.value, energySource: energy.source }),
  };
}
