/**
 * How a track is played within a set. Track seconds are places in the recording; it comes in at `from`, at the speed
 * `rate`, holds that while it is blended in, then glides back to the speed that it was recorded at.
 */
export interface MixCue {
  /** Track seconds: mix-in. */
  readonly from: number;
  /** Track seconds: mix-out, where the next one comes in; null for the last of the set. */
  readonly out: number | null;
  /** How long the blend into the next one lasts, in wall time. */
  readonly blendSeconds: number;
  /** 1.02 at +2 %. */
  readonly rate: number;
  /** Track seconds until which the speed is held, and from which on it is 1. */
  readonly heldUntil: number;
  readonly settledAt: number;
  /** The speed leaves the key alone. */
  readonly keyLock: boolean;
}

/** The speed at a place of the track. Gliding evenly in time, the square of the speed is even in the way. */
export function rateAt({ rate, heldUntil, settledAt }: MixCue, seconds: number): number {
  if (seconds < heldUntil) return rate;
  if (seconds >= settledAt) return 1;
  const share = (seconds - heldUntil) / (settledAt - heldUntil);
  return Math.sqrt(rate ** 2 + (1 - rate ** 2) * share);
}

/** Wall time from the mix-in to a place at or behind it. */
export function wallUntil(cue: MixCue, seconds: number): number {
  const { from, rate, heldUntil, settledAt } = cue;
  const held = (Math.min(seconds, heldUntil) - from) / rate;
  if (seconds <= heldUntil) return held;
  const glided = Math.min(seconds, settledAt) - heldUntil;
  const glide =
    (2 * glided) /
    (rate + rateAt({ ...cue, settledAt: Math.max(settledAt, heldUntil + 1e-9) }, heldUntil + glided));
  return held + glide + Math.max(0, seconds - settledAt);
}

/** Seconds of being early or late for which the speed is bent by a full share of it. */
const BEND = 0.5;
const MOST_BENT = 0.02;

/** A speed bent a little, so that a deck that is `late` (negative: early) seconds catches up with the other. */
export const bentRate = (rate: number, late: number): number =>
  rate * (1 + Math.max(-MOST_BENT, Math.min(MOST_BENT, late * BEND)));
