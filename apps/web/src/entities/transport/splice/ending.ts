import type { Lane } from './lane.js';

/** Digital silence of this length, about where the end is expected, is the end. */
const CONFIRM_SECONDS = 0.02;
/** How far a file's own word about its length may be off, and a seek from where it was to go. */
const NEAR_SECONDS = 0.15;
/** An element says that it is over about 70 ms after its last frame; longer silence is the record's own. */
const TOLD_SECONDS = 0.25;
const TOLD_LATE_SECONDS = 0.07;
/** Frames that a browser adds at both ends, together, when it brings a file to the context's rate: its filter's length. */
const OVERHANG = [8, 160] as const;
/** Frames that a browser makes at once: a sound that no filter rings before begins with them. */
const QUANTUM = 128;

export interface Ending {
  /** One behind the last frame. */
  readonly at: number;
  /** Frames at the end that are to sound together with the first ones of what follows. */
  readonly overlap: number;
}

export type Course = Pick<Lane, 'written' | 'first' | 'soundedUntil' | 'length' | 'whole' | 'ended'>;

/**
 * Where a deck's sound has ended; null while it has not. What comes after the last frame is digital silence, and so may
 * be what comes before it: silence well before the expected end belongs to the record.
 */
export function endingOf(course: Course, rate: number): Ending | null {
  const { first, soundedUntil, written, length, ended } = course;
  if (first === null) return ended ? { at: written, overlap: 0 } : null;
  const silent = written - soundedUntil;
  if (silent < CONFIRM_SECONDS * rate) return null;
  const expected = length === null ? null : first + Math.round(length);
  const near =
    expected === null
      ? ended && silent < TOLD_SECONDS * rate
      : soundedUntil >= expected - NEAR_SECONDS * rate;
  if (near) return { at: soundedUntil, overlap: overlapOf(course) };
  if (!ended) return null;
  const at = Math.round(expected ?? written - TOLD_LATE_SECONDS * rate);
  return { at: Math.min(written, Math.max(soundedUntil, at)), overlap: 0 };
}

/**
 * A resampling filter rings before the first frame and after the last one, half of its length each. Two files that
 * belong together meet when the ringing of both is added up. The very first file may begin together with its filter,
 * which then rings at its end only.
 */
function overlapOf({ first, soundedUntil, length, whole }: Course): number {
  if (first === null || length === null || !whole) return 0;
  const over = soundedUntil - first - Math.round(length);
  const both = first % QUANTUM === 0 ? 2 * over : over;
  return both >= OVERHANG[0] && both <= OVERHANG[1] ? both : 0;
}
