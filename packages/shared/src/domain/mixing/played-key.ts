import { camelotNumber, wrap, type MusicalKey } from './key.js';
import {
  CLASH_NAME,
  CLASH_SCORE,
  DEFAULT_KEY_MOVES,
  findKeyMove,
  keyMoveScores,
  type KeyMove,
} from './key-moves.js';

/** Semitones that a pitch change of `percent` moves the music when key lock is off: +5.95 % is one semitone. */
export const semitonesOfPitch = (percent: number): number => 12 * Math.log2(1 + percent / 100);

/** The nearest key that is heard at this pitch, and how far off the tuning is, in cents (-50..50). */
export function playedKey(key: MusicalKey, pitchPercent: number): { key: MusicalKey; cents: number } {
  const semitones = semitonesOfPitch(pitchPercent);
  const whole = Math.round(semitones);
  return {
    key: { pitchClass: wrap(key.pitchClass + whole, 12), mode: key.mode },
    cents: Math.round((semitones - whole) * 100),
  };
}

/** A quarter tone out costs this share of the score: even the right move beats against the other deck. */
const DETUNE_COST = 0.5;

/**
 * How well the incoming key fits when it sounds `semitones` away from where it was recorded, 0..1.
 * Between two semitones it is the mean of both moves by nearness, less the detuning (most at a quarter tone),
 * so the value has no jumps as the pitch fader moves.
 */
export function keyFit(
  from: MusicalKey,
  to: MusicalKey,
  semitones: number,
  moves: readonly KeyMove[] = DEFAULT_KEY_MOVES,
): number {
  const scores = keyMoveScores(moves);
  const table = (from.mode === 'minor' ? 24 : 0) + (from.mode === to.mode ? 0 : 12);
  const steps = camelotNumber(to) - camelotNumber(from);
  const below = Math.floor(semitones);
  const share = semitones - below;
  const lower = scores[table + wrap(steps + 7 * below, 12)] ?? CLASH_SCORE;
  if (share === 0) return lower;
  const upper = scores[table + wrap(steps + 7 * (below + 1), 12)] ?? CLASH_SCORE;
  const detune = 1 - Math.abs(2 * share - 1);
  return ((1 - share) * lower + share * upper) * (1 - DETUNE_COST * detune);
}

/** The name of the move that is heard, by the nearest semitone: "one up", "clash". */
export function keyMoveName(
  from: MusicalKey,
  to: MusicalKey,
  semitones: number,
  moves?: readonly KeyMove[],
): string {
  const heard = { pitchClass: wrap(to.pitchClass + Math.round(semitones), 12), mode: to.mode };
  return findKeyMove(from, heard, moves)?.name ?? CLASH_NAME;
}
