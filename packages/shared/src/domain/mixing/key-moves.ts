import { camelotNumber, wrap, type KeyMode, type MusicalKey } from './key.js';

/** One allowed move on the Camelot wheel. Users edit a table of these. */
export interface KeyMove {
  readonly name: string;
  /** Steps up the wheel, -11..11; `+1` is a fifth up, `+7` a semitone up. */
  readonly steps: number;
  /** Whether the letter changes (minor to major or back). */
  readonly changesMode: boolean;
  /** Where the move may start; the way back of a one-sided move is its own line. */
  readonly from: KeyMode | 'any';
  /** 0 (clash) .. 1 (perfect). */
  readonly score: number;
}

const stay = (name: string, steps: number, score: number): KeyMove => ({
  name,
  steps,
  changesMode: false,
  from: 'any',
  score,
});
const cross = (name: string, steps: number, from: KeyMove['from'], score: number): KeyMove => ({
  name,
  steps,
  changesMode: true,
  from,
  score,
});

/** The moves that harmonic mixing teaches; scores are ours, ordered as DJs rank them. */
export const DEFAULT_KEY_MOVES: readonly KeyMove[] = [
  stay('same key', 0, 1),
  stay('one up', 1, 0.9),
  stay('one down', -1, 0.9),
  cross('relative', 0, 'any', 0.9),
  cross('diagonal', 1, 'minor', 0.65),
  cross('diagonal', -1, 'minor', 0.75),
  cross('diagonal', -1, 'major', 0.65),
  cross('diagonal', 1, 'major', 0.75),
  cross('mood change', 3, 'minor', 0.7),
  cross('mood change', -3, 'major', 0.7),
  stay('energy boost', 2, 0.7),
  stay('energy drop', -2, 0.6),
  stay('semitone lift', 7, 0.55),
  stay('semitone fall', -7, 0.4),
];

/** Score of a move that the table does not list. */
export const CLASH_SCORE = 0.1;
export const CLASH_NAME = 'clash';

/**
 * The table by number, for millions of look-ups: `[from minor, changes mode, steps]` → score, clashes included.
 * Remembered per table, since a table is data that never changes in place.
 */
export function keyMoveScores(moves: readonly KeyMove[]): Float64Array {
  const known = scoresOf.get(moves);
  if (known) return known;
  const scores = new Float64Array(2 * 2 * 12).fill(CLASH_SCORE);
  for (const move of moves) {
    for (const minor of [0, 1]) {
      if (move.from !== 'any' && (move.from === 'minor') !== (minor === 1)) continue;
      scores[minor * 24 + (move.changesMode ? 12 : 0) + wrap(move.steps, 12)] = move.score;
    }
  }
  scoresOf.set(moves, scores);
  return scores;
}

const scoresOf = new WeakMap<readonly KeyMove[], Float64Array>();

/** Finds the table's line for a move, or null for a clash. With two lines for one move the later one counts. */
export function findKeyMove(
  from: MusicalKey,
  to: MusicalKey,
  moves: readonly KeyMove[] = DEFAULT_KEY_MOVES,
): KeyMove | null {
  const steps = wrap(camelotNumber(to) - camelotNumber(from), 12);
  const changesMode = from.mode !== to.mode;
  return (
    moves.findLast(
      (move) =>
        wrap(move.steps, 12) === steps &&
        move.changesMode === changesMode &&
        (move.from === 'any' || move.from === from.mode),
    ) ?? null
  );
}
