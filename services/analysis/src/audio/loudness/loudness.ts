import type { LoudnessAnalysis } from '@segue/shared/contracts/jobs';
import type { Ebur128Summary } from '../decode/ebur128-summary.js';

/** ReplayGain 2.0 brings every track to this loudness. */
export const REPLAY_GAIN_REFERENCE_LUFS = -18;

/** At or below this a recording is silence with dither. */
export const SILENT_LUFS = -60;

/** The loudness of a recording, with the gain that ReplayGain 2.0 would apply. */
export function describeLoudness(measured: Ebur128Summary): LoudnessAnalysis {
  return { ...measured, replayGainDb: REPLAY_GAIN_REFERENCE_LUFS - measured.integratedLufs };
}
