import { wrap, type MusicalKey } from './key.js';
import { CLASH_NAME, CLASH_SCORE, findKeyMove, type KeyMove } from './key-moves.js';

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
 * How well the incoming key fits when it is `semitones` away from where it was recorded.
 * Between two semitones it is the mean of both moves by nearness, less the detuning (most at a quarter tone),
 * so the value has no jumps as the pitch fader moves.
 */
export function keyFit(
  from: MusicalKey,
  to: MusicalKey,
  semitones: number,
  moves?: readonly KeyMove[],
): { value: number; move: string } {
  const below = Math.floor(semitones);
  const share = semitones - below;
  const lower = findKeyMove(from, moved(to, below), moves);
  const upper = findKeyMove(from, moved(to, below + 1), moves);
  const value = (1 - share) * scoreOf(lower) + share * scoreOf(upper);
  const detune = 1 - Math.abs(2 * share - 1);
  return {
    value: value * (1 - DETUNE_COST * detune),
    move: (share < 0.5 ? lower : upper)?.name ?? CLASH_NAME,
  };
}

const moved = (key: MusicalKey, semitones: number): MusicalKey => ({
  pitchClass: wrap(key.pitchClass + semitones, 12),
  mode: key.mode,
});

const scoreOf = (move: KeyMove | null): number => move?.score ?? CLASH_SCORE;
