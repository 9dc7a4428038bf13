import type { TrackAnalysis } from '@segue/shared/contracts/jobs';
import type { Prisma } from '../../database/index.js';

/** What the analyser heard as the columns that lists and filters use; the whole of it stays in `result`. */
export function toAnalysisColumns(
  result: TrackAnalysis,
): Omit<Prisma.AnalysisUncheckedCreateInput, 'trackId' | 'audioFileId' | 'runId'> {
  return {
    featureVersion: result.featureVersion,
    bpm: result.tempo?.bpm ?? null,
    bpmConfidence: result.tempo?.confidence ?? null,
    keyPitchClass: result.key?.pitchClass ?? null,
    keyMode: result.key?.mode ?? null,
    keyConfidence: result.key?.confidence ?? null,
    loudnessLufs: result.loudness?.integratedLufs ?? null,
    danceability: result.danceability,
    energy: result.energy?.value ?? null,
    energySource: result.energy?.source ?? null,
    flags: result.flags,
    waveformKey: result.waveformKey,
    result,
  };
}
