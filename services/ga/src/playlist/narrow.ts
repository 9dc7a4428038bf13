import { camelotNumber } from '@segue/shared/domain/mixing';
import type { SetTrack } from './set-terms.js';
import type { TracksSetup } from './tracks-setup.js';
import { jointWorth, placeWorths } from './worth.js';

/** Pools up to this size are considered whole. */
export const WHOLE_POOL = 600;
const FIRST_CHOICE = 420;
/** Tracks that each one is tried against, to see how well it mixes in this pool. */
const SAMPLE = 60;
/** Of its joints with the sample, the best sixth counts: a set needs a few good neighbours, not all. */
const BEST_SHARE = 1 / 6;
/** Stretches of the set, each of which chooses its own candidates. */
const STRETCHES = 12;

/**
 * The tracks of a big pool that are worth considering. Required ones always; then each stretch of the set in turn
 * takes the track that fits it best by its place on the curves and by how well it mixes with a sample of the pool,
 * while no cell of key and tempo may hold more than its share of the choice, so that it stays diverse.
 */
export function narrow(setup: TracksSetup): number[] {
  const all = setup.tracks.map((_, index) => index);
  if (all.length <= WHOLE_POOL || setup.hard.length.tracks * 3 > FIRST_CHOICE) return all;
  const chosen = new Set(setup.hard.required);
  const mixes = all.map((track) => mixability(setup, track));
  const places = all.map((track) => placeWorths(setup, track));
  const rankings = stretches(setup.hard.length.tracks).map((place) =>
    [...all].sort((a, b) => worthAt(places, mixes, b, place) - worthAt(places, mixes, a, place) || a - b),
  );
  takeInTurns(setup, rankings, chosen);
  for (const group of setup.quotas)
    for (const track of group.min > 0 ? group.tracks.slice(0, 200) : []) chosen.add(track);
  return [...chosen].sort((a, b) => a - b);
}

const worthAt = (
  places: readonly number[][],
  mixes: readonly number[],
  track: number,
  place: number,
): number => (places[track]?.[place] ?? 0) + (mixes[track] ?? 0);

const stretches = (length: number): number[] =>
  Array.from({ length: Math.min(STRETCHES, length) }, (_, index) =>
    Math.floor(((index + 0.5) * length) / Math.min(STRETCHES, length)),
  );

/** Mean worth of the best joints with an even sample of the pool, the seeds among it. */
function mixability(setup: TracksSetup, track: number): number {
  const size = setup.tracks.length;
  const sample = [...setup.hard.required];
  for (let step = 0; step < SAMPLE; step += 1) sample.push(Math.floor(((step + 0.5) * size) / SAMPLE));
  const worths = sample
    .filter((other) => other !== track)
    .map((other) => jointWorth(setup, track, other) + jointWorth(setup, other, track))
    .sort((a, b) => b - a);
  const best = worths.slice(0, Math.max(1, Math.floor(worths.length * BEST_SHARE)));
  return best.reduce((sum, worth) => sum + worth, 0) / best.length / 2;
}

function takeInTurns(setup: TracksSetup, rankings: readonly number[][], chosen: Set<number>): void {
  const cells = new Map<string, number>();
  const share = Math.ceil(FIRST_CHOICE / 24);
  const next = rankings.map(() => 0);
  while (chosen.size < FIRST_CHOICE && next.some((at) => at < setup.tracks.length)) {
    rankings.forEach((ranking, turn) => {
      for (let at = next[turn] ?? 0; at < ranking.length; at += 1) {
        next[turn] = at + 1;
        const track = ranking[at] as number;
        const cell = cellOf(setup.tracks[track] as SetTrack);
        if (chosen.has(track) || (cells.get(cell) ?? 0) >= share) continue;
        cells.set(cell, (cells.get(cell) ?? 0) + 1);
        chosen.add(track);
        return;
      }
    });
  }
}

/** One place of the key wheel and about 6 % of tempo. */
function cellOf({ prepared }: SetTrack): string {
  const key = prepared.key ? `${camelotNumber(prepared.key)}${prepared.key.mode}` : 'no key';
  const tempo = prepared.bpm === null ? 'no tempo' : Math.round(Math.log2(prepared.bpm) * 12);
  return `${key} ${tempo}`;
}

/**
 * Tracks left out that would do well in an order found: the best few at each of its places, between the neighbours
 * that stand there (column generation by pricing, as in large assignment problems).
 */
export function priceIn(
  setup: TracksSetup,
  considered: readonly number[],
  order: readonly number[],
  perPlace: number,
): number[] {
  const known = new Set(considered);
  const left = setup.tracks.map((_, index) => index).filter((track) => !known.has(track));
  const worths = left.map((track) => placeWorths(setup, track));
  const found = new Set(considered);
  order.forEach((_, place) => {
    const before = order[place - 1];
    const after = order[place + 1];
    const priced = left.map((track, index) => ({
      track,
      worth:
        (worths[index]?.[place] ?? 0) +
        (before === undefined ? 0 : jointWorth(setup, before, track)) +
        (after === undefined ? 0 : jointWorth(setup, track, after)),
    }));
    priced.sort((a, b) => b.worth - a.worth || a.track - b.track);
    for (const { track } of priced.slice(0, perPlace)) found.add(track);
  });
  return [...found].sort((a, b) => a - b);
}
