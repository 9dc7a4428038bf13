const clamp01 = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * A step between two energies of 1..10 against the step that is wanted. One off costs little, four off is the end:
 * 1 − (miss / 4)².
 */
export const energyFit = (from: number, to: number, wantedStep: number): number =>
  clamp01(1 - ((to - from - wantedStep) / 4) ** 2);

/** Moods by name, in the order of their names, so that two lists can be read side by side. */
export interface MoodList {
  readonly names: readonly string[];
  readonly strengths: readonly number[];
}

/** Null when no mood has a known strength. */
export function moodList(moods: Readonly<Record<string, number>> | null): MoodList | null {
  const known = Object.entries(moods ?? {}).filter(([, strength]) => Number.isFinite(strength));
  if (known.length === 0) return null;
  known.sort(([a], [b]) => (a < b ? -1 : 1));
  return { names: known.map(([name]) => name), strengths: known.map(([, strength]) => clamp01(strength)) };
}

/** 1 − the mean difference over the moods that both tracks name; null when they share none. */
export function moodLikeness(a: MoodList, b: MoodList): number | null {
  let sum = 0;
  let shared = 0;
  for (let i = 0, j = 0; i < a.names.length && j < b.names.length;) {
    const [left, right] = [a.names[i] ?? '', b.names[j] ?? ''];
    if (left === right) {
      sum += Math.abs((a.strengths[i] ?? 0) - (b.strengths[j] ?? 0));
      shared += 1;
    }
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared === 0 ? null : 1 - sum / shared;
}

/** A jump of 12 dB or more is 0: past what a channel's trim can hide. */
export const loudnessFit = (fromLufs: number, toLufs: number): number =>
  clamp01(1 - Math.abs(toLufs - fromLufs) / 12);

/** Thirty years apart is 0. */
export const eraFit = (fromYear: number, toYear: number): number =>
  clamp01(1 - Math.abs(toYear - fromYear) / 30);
