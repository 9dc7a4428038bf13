import type { TrackAnalysis } from '@segue/shared/contracts/jobs';
import { formatKey, mixTrack, type MixTrack } from '@segue/shared/domain/mixing';
import { bpmValues, energyValues, keyValues } from './effective-value.js';
import type { TrackView } from './track-view.js';

/** What mixing needs to know of a track, in one person's eyes: their corrections count. */
export function toMixTrack(view: TrackView, analysis: TrackAnalysis | null): MixTrack {
  const [bpm] = bpmValues(view);
  const [key] = keyValues(view);
  return mixTrack({
    id: view.id,
    bpm: bpm?.value ?? null,
    bpmConfidence: bpm?.confidence ?? null,
    key: key === undefined ? null : formatKey(key.value),
    keyConfidence: key?.confidence ?? null,
    energy: energyValues(view)[0]?.value ?? null,
    moods: analysis?.moods ? moodsOf(analysis.moods) : null,
    styles: view.styles,
    genres: view.genres,
    artists: view.artist === '' ? [] : [view.artist],
    label: view.label === '' ? null : view.label,
    releaseId: view.releaseId,
    year: view.year,
    loudnessLufs: analysis?.loudness?.integratedLufs ?? null,
    audioVector: analysis?.vector?.values ?? null,
    durationSeconds: analysis?.durationSeconds ?? view.durationSeconds,
  });
}

function moodsOf({
  happy,
  sad,
  relaxed,
  aggressive,
}: NonNullable<TrackAnalysis['moods']>): Record<string, number> {
  return { happy, sad, relaxed, aggressive };
}
