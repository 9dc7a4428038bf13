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
