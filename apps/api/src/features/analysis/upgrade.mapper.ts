import { musicalKey, type AnalysisUpgrade } from '@segue/shared/contracts/http';
import { z } from 'zod';
import type { SampledTrack } from './upgrade-sample.repository.js';

/** What a run of the sample says in its result (`AnalysisOutcomes`). */
const heard = z.object({
  bpm: z.number().nullable(),
  key: musicalKey.nullable(),
  energy: z.number().nullable(),
  loudnessLufs: z.number().nullable(),
});

export function toSampleLine(track: SampledTrack): AnalysisUpgrade['sample'][number] {
  const { trackId, title, version, bpm, energy, loudnessLufs, status, problem } = track;
  const key = musicalKey.safeParse({ pitchClass: track.keyPitchClass, mode: track.keyMode });
  const before = { version, bpm, energy, loudnessLufs, key: key.success ? key.data : null };
  const after = status === 'succeeded' ? heard.parse(track.result) : null;
  return { trackId, title, before, after, problem: status === 'cancelled' ? 'It was stopped.' : problem };
}
