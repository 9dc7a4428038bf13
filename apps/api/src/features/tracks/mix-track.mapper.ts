import type { TrackAnalysis } from '@segue/shared/contracts/jobs';
import { formatKey, mixTrack, type MixTrack } from '@segue/shared/domain/mixing';
import { bpmValues, energyValues, keyValues } from './effective-value.js';
import type { TrackView } from './track-view.js';

/** What mixing needs to know of a track, in one person's eyes: their corrections count. */
export function toMixTrack(view: TrackView, analysis: TrackAnalysis | null): MixTrack {
  return mixTrack({
    id: view.id,
    styles: view.styles,
    genres: view.genres,
    artists: view.artist === '' ? [] : [view.artist],
    label: view.label === '' ? null : view.label,
    releaseId: view.releaseId,
    year: view.year,
    durationSeconds: view.durationSeconds,
    ...musicOf(view),
    ...(analysis !== null && heardOnly(analysis)),
  });
}

/** What a person may correct. */
function musicOf(view: TrackView): Partial<MixTrack> {
  const [bpm] = bpmValues(view);
  const [key] = keyValues(view);
  const [energy] = energyValues(view);
  return {
    ...(bpm && { bpm: bpm.value, bpmConfidence: bpm.confidence }),
    ...(key && { key: formatKey(key.value), keyConfidence: key.confidence }),
    ...(energy && { energy: energy.value }),
  };
}

/** What nobody but the analyser says. */
function heardOnly({ durationSeconds, loudness, moods, vector }: TrackAnalysis): Partial<MixTrack> {
  return {
    durationSeconds,
    loudnessLufs: loudness?.integratedLufs ?? null,
    audioVector: vector?.values ?? null,
    ...(moods !== null && { moods: moodsOf(moods) }),
  };
}

function moodsOf({ happy, sad, relaxed, aggressive }: NonNullable<TrackAnalysis['moods']>) {
  return { happy, sad, relaxed, aggressive };
}
