const clamp01 = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * A step between two energies of 1..10 against the step that is wanted. One off costs little, four off is the end:
 * 1 − (miss / 4)².
 */
export const energyFit = (from: number, to: number, wantedStep: number): number =>
  clamp01(1 - ((to - from - wantedStep) / 4) ** 2);

/** 1 − the mean difference over the moods that both tracks name; null when they share none. */
export function moodLikeness(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): number | null {
  let sum = 0;
  let shared = 0;
  for (const [name, strength] of Object.entries(a)) {
    const other = b[name];
    if (other === undefined) continue;
    sum += Math.abs(clamp01(strength) - clamp01(other));
    shared += 1;
  }
  return shared === 0 ? null : 1 - sum / shared;
}

/** A jump of 12 dB or more is 0: past what a channel's trim can hide. */
export const loudnessFit = (fromLufs: number, toLufs: number): number =>
  clamp01(1 - Math.abs(toLufs - fromLufs) / 12);

/** Thirty years apart is 0. */
export const eraFit = (fromYear: number, toYear: number): number =>
  clamp01(1 - Math.abs(toYear - fromYear) / 30);
