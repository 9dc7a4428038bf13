import { camelotNumber } from '@segue/shared/domain/mixing';
import type { SetTrack } from './set-terms.js';
import type { TracksSetup } from './tracks-setup.js';
import { jointWorth, placeWorths } from './worth.js';

/** Pools up to this size are considered whole. */
export const WHOLE_POOL = 600;
const FIRST_CHOICE = 300;
/** A long set needs more to choose from: at least so many for each of its places. */
const EACH_PLACE = 4;
/** Tracks that each one is tried against at first, to see how well it mixes in this pool … */
const ROUGH_SAMPLE = 20;
/** … and, for the better part, tracks of that part, since a set is made of them. */
const FINE_SAMPLE = 80;
/** Of the joints tried, the best sixth counts: a set needs a few good neighbours, not all. */
const BEST_SHARE = 1 / 6;
/** Stretches of the set, each of which chooses its own candidates. */
const STRETCHES = 12;

/**
 * The tracks of a big pool that are worth considering. Required ones always; then each stretch of the set in turn
 * takes the track that fits it best, by its place on the curves and by how well it mixes, while no cell of key and
 * tempo may hold more than its share of the choice, so that it stays diverse. Done twice: roughly for the whole
 * pool, which leaves four times the tracks wanted, then finely for those.
 */
export function narrow(setup: TracksSetup): number[] {
  const all = [...setup.tracks.keys()];
  const wanted = Math.max(FIRST_CHOICE, setup.hard.length.tracks * EACH_PLACE);
  if (all.length <= Math.max(WHOLE_POOL, wanted)) return all;
  const rough = choose(setup, all, ROUGH_SAMPLE, wanted * 4);
  const fine = new Set(choose(setup, rough, FINE_SAMPLE, wanted));
  for (const group of setup.quotas) {
    if (group.min > 0) for (const track of group.tracks.slice(0, wanted)) fine.add(track);
  }
  return [...fine].sort((a, b) => a - b);
}

function choose(setup: TracksSetup, from: readonly number[], sampleSize: number, wanted: number): number[] {
  if (from.length <= wanted) return [...from];
  const sample = evenSample(from, sampleSize);
  const mixes = new Map(from.map((track) => [track, mixability(setup, track, sample)]));
  const places = new Map(from.map((track) => [track, placeWorths(setup, track)]));
  const rankings = stretches(setup.hard.length.tracks).map((place) => {
    const worth = new Map(
      from.map((track) => [track, (places.get(track)?.[place] ?? 0) + (mixes.get(track) ?? 0)]),
    );
    return [...from].sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || a - b);
  });
  return takeInTurns(setup, rankings, wanted);
}

const evenSample = (from: readonly number[], size: number): number[] =>
  Array.from({ length: size }, (_, step) => from[Math.floor(((step + 0.5) * from.length) / size)] as number);

const stretches = (length: number): number[] =>
  Array.from({ length: Math.min(STRETCHES, length) }, (_, index) =>
    Math.floor(((index + 0.5) * length) / Math.min(STRETCHES, length)),
  );

/** Mean worth of the best joints with a sample of the pool and the tracks that must be in. */
function mixability(setup: TracksSetup, track: number, sample: readonly number[]): number {
  const worths = [...setup.hard.required, ...sample]
    .filter((other) => other !== track)
    .map((other) => jointWorth(setup, track, other) + jointWorth(setup, other, track))
    .sort((a, b) => b - a);
  const best = worths.slice(0, Math.max(1, Math.floor(worths.length * BEST_SHARE)));
  return best.reduce((sum, worth) => sum + worth, 0) / best.length / 2;
}

function takeInTurns(setup: TracksSetup, rankings: readonly (readonly number[])[], wanted: number): number[] {
  const chosen = new Set(setup.hard.required);
  const cells = new Map<string, number>();
  const share = Math.ceil(wanted / 24);
  const next = rankings.map(() => 0);
  while (chosen.size < wanted && next.some((at, turn) => at < (rankings[turn]?.length ?? 0))) {
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
  return [...chosen];
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
