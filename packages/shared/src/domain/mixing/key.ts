export type KeyMode = 'major' | 'minor';

/** A key, free of notation. `pitchClass` counts semitones from C: C = 0, C♯ = 1 … B = 11. */
export interface MusicalKey {
  readonly pitchClass: number;
  readonly mode: KeyMode;
}

/** Always 0 .. modulus − 1, for negative numbers too. */
export const wrap = (value: number, modulus: number): number => ((value % modulus) + modulus) % modulus;

/**
 * Place on the Camelot wheel, 1..12. A step up the wheel is a fifth (7 semitones);
 * C major and its relative A minor share number 8.
 */
export function camelotNumber(key: MusicalKey): number {
  const relativeMajor = key.mode === 'major' ? key.pitchClass : key.pitchClass + 3;
  return wrap(relativeMajor * 7 + 7, 12) + 1;
}

/** The key at a place of the Camelot wheel (1..12). 7 is its own inverse modulo 12. */
export function keyFromCamelot(number: number, mode: KeyMode): MusicalKey {
  const relativeMajor = wrap((number - 8) * 7, 12);
  return { pitchClass: wrap(mode === 'major' ? relativeMajor : relativeMajor - 3, 12), mode };
}

/** Open Key (Traktor) numbers the same wheel from C major = 1d. */
export const openKeyNumber = (key: MusicalKey): number => wrap(camelotNumber(key) - 8, 12) + 1;

export const keyFromOpenKey = (number: number, mode: KeyMode): MusicalKey =>
  keyFromCamelot(wrap(number + 6, 12) + 1, mode);

export const sameKey = (a: MusicalKey, b: MusicalKey): boolean =>
  a.pitchClass === b.pitchClass && a.mode === b.mode;
