import type { Onsets } from './onsets.js';
import type { OnsetStrength } from './onset-strength.js';

/** What was heard in the first `seconds` of a recording that is longer: of a mix of hours the beats of a part are enough. */
export function beginningOf(
  strength: OnsetStrength,
  onsets: Onsets,
  seconds: number,
): { strength: OnsetStrength; onsets: Onsets; seconds: number } {
  const frames = Math.floor(seconds * strength.frameRate);
  const count = onsets.times.filter((time) => time < seconds).length;
  return {
    strength: {
      frameRate: strength.frameRate,
      complex: strength.complex.subarray(0, frames),
      flux: strength.flux.subarray(0, frames),
      low: strength.low.subarray(0, frames),
      mid: strength.mid.subarray(0, frames),
      high: strength.high.subarray(0, frames),
    },
    onsets: { times: onsets.times.slice(0, count), strengths: onsets.strengths.slice(0, count) },
    seconds,
  };
}
