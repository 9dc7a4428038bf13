/** A pause longer than this begins anew, milliseconds. */
export const TAP_PAUSE_MS = 2500;
/** Taps that count; older ones are forgotten, so that one can correct oneself while tapping. */
const MOST_TAPS = 16;

/** The taps after one more at `now` (milliseconds of any steady clock). */
export function addTap(taps: readonly number[], now: number): number[] {
  const last = taps.at(-1);
  if (last === undefined || now - last > TAP_PAUSE_MS || now <= last) return [now];
  return [...taps, now].slice(-MOST_TAPS);
}

/**
 * The tempo of taps, by the straight line through them (least squares of time over number): one late tap counts less
 * than in the mean of the gaps. Null for fewer than four taps: three say nothing.
 */
export function tappedBpm(taps: readonly number[]): number | null {
  if (taps.length < 4) return null;
  const middle = (taps.length - 1) / 2;
  const mean = taps.reduce((sum, time) => sum + time, 0) / taps.length;
  let [over, under] = [0, 0];
  taps.forEach((time, place) => {
    over += (place - middle) * (time - mean);
    under += (place - middle) ** 2;
  });
  return Math.round((60_000 / (over / under)) * 10) / 10;
}
