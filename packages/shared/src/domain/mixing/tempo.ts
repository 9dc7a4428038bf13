/** How the incoming track's beat lies on the outgoing one: beat on beat, or one of them counted half or double. */
export type TempoRatio = 1 | 2 | 0.5;

export interface TempoFit {
  /** 0..1; 0 when no ratio lies within the deck's range. */
  readonly value: number;
  /** Pitch fader of the incoming track, in percent, that makes the beats meet. */
  readonly pitchPercent: number;
  readonly ratio: TempoRatio;
  readonly withinRange: boolean;
}

export interface TempoRules {
  /** The deck's pitch range: 6, 8, 10, 16 or 50 (±percent). */
  readonly pitchRangePercent: number;
  /** The pitch change at which the tempo term falls to one half. 6 % is a semitone: everyone hears it. */
  readonly halfValuePitchPercent: number;
  /** Factor on the value when one track is counted half or double, 0..1; 0 forbids it. */
  readonly halfDoubleFactor: number;
}

const RATIOS: readonly TempoRatio[] = [1, 2, 0.5];
const ROUNDING = 1e-9;

/** The fader position that plays `toBpm` against `fromBpm`, counted at `ratio`. */
export const pitchToMatch = (fromBpm: number, toBpm: number, ratio: TempoRatio = 1): number =>
  ((fromBpm * ratio) / toBpm - 1) * 100;

/**
 * The best way to beat-match two tempos (both above 0). The value falls with the pitch change p as
 * 1 / (1 + (p / half)²): smooth, 1 at no change, independent of the range, which only cuts off.
 */
export function tempoFit(fromBpm: number, toBpm: number, rules: TempoRules): TempoFit {
  let best = fitAt(fromBpm, toBpm, 1, rules);
  for (const ratio of RATIOS) {
    const fit = fitAt(fromBpm, toBpm, ratio, rules);
    if (fit.value > best.value) best = fit;
  }
  return best;
}

function fitAt(fromBpm: number, toBpm: number, ratio: TempoRatio, rules: TempoRules): TempoFit {
  const pitchPercent = pitchToMatch(fromBpm, toBpm, ratio);
  const withinRange = Math.abs(pitchPercent) <= rules.pitchRangePercent + ROUNDING;
  const closeness = 1 / (1 + (pitchPercent / rules.halfValuePitchPercent) ** 2);
  const value = withinRange ? closeness * (ratio === 1 ? 1 : rules.halfDoubleFactor) : 0;
  return { value, pitchPercent, ratio, withinRange };
}
