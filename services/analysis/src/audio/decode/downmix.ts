/** Sums over all decoded frames that tell damaged or odd recordings apart. */
export interface DecodeTally {
  frames: number;
  nonFinite: number;
  /** Samples at or beyond full scale. */
  clipped: number;
  leftEnergy: number;
  rightEnergy: number;
  mixEnergy: number;
}

export function emptyTally(): DecodeTally {
  return { frames: 0, nonFinite: 0, clipped: 0, leftEnergy: 0, rightEnergy: 0, mixEnergy: 0 };
}

const FULL_SCALE = 0.99996;

/**
 * Mixes interleaved stereo (or passes mono) to mono, replaces NaN and infinite samples by silence,
 * and counts into `tally`. `side` chooses the mean of both channels or the left alone.
 */
export function downmix(
  interleaved: Float32Array,
  channels: 1 | 2,
  side: 'both' | 'left',
  tally: DecodeTally,
): Float32Array {
  const frames = interleaved.length / channels;
  const mono = new Float32Array(frames);
  for (let frame = 0; frame < frames; frame++) {
    const left = finite(interleaved[frame * channels]!, tally);
    const right = channels === 2 ? finite(interleaved[frame * 2 + 1]!, tally) : left;
    const mix = (left + right) / 2;
    tally.leftEnergy += left * left;
    tally.rightEnergy += right * right;
    tally.mixEnergy += mix * mix;
    if (Math.abs(left) >= FULL_SCALE || Math.abs(right) >= FULL_SCALE) tally.clipped++;
    mono[frame] = side === 'left' ? left : mix;
  }
  tally.frames += frames;
  return mono;
}

/** Both channels sound, but their sum is 20 dB below them: they cancel each other. */
export function isAntiPhase({ leftEnergy, rightEnergy, mixEnergy }: DecodeTally): boolean {
  return mixEnergy < 0.01 * Math.min(leftEnergy, rightEnergy);
}

function finite(sample: number, tally: DecodeTally): number {
  if (Number.isFinite(sample)) return sample;
  tally.nonFinite++;
  return 0;
}
