import type { ProblemTrack } from '@segue/shared/contracts/jobs';
import { pairPenaltyCost, penaltyWindow } from '@segue/shared/domain/mixing';
import { compileQuotas } from './compile-quotas.js';
import { playingTimeOf } from './playing-time.js';
import { tablesOf, type Blocks, type NearCosts, type SetModel } from './set-model.js';
import { sharedFloats } from './shared-arrays.js';
import { type SetTrack } from './set-terms.js';
import { jointWorth, placeWorths, varietyPerCost } from './worth.js';
import type { TracksSetup } from './tracks-setup.js';

/**
 * Turns tracks into numbers, so that for every order that breaks no rule the model's score equals the weighted terms.
 * `considered` lists the pool's indexes that the model may use; track x of the model is `considered[x]`.
 */
export function compileTracks(setup: TracksSetup, considered: readonly number[]): SetModel {
  const size = considered.length;
  const length = setup.hard.length.tracks;
  const tracks = considered.map((index) => setup.tracks[index] as SetTrack);
  const pool = considered.map((index) => setup.hard.pool[index] as ProblemTrack);
  const joints = compileJoints(setup, considered);
  const places = compilePlaces(setup, considered);
  return {
    size,
    length,
    ...tablesOf(joints, places, size),
    placesAreFree: places.every((value) => value === 0),
    required: Uint8Array.from(considered, (index) => (setup.hard.required.has(index) ? 1 : 0)),
    near: compileNear(setup, tracks),
    quotas: compileQuotas(setup.quotas, considered),
    playingTime: playingTimeOf(pool, setup.hard.length, setup.scoring.weights.length, sharedFloats),
    blocks: setup.problem.mode === 'blocks' ? compileBlocks(pool) : null,
    scale: 1,
  };
}

function compileJoints(setup: TracksSetup, considered: readonly number[]): Float64Array {
  const size = considered.length;
  const joints = sharedFloats(size * size);
  considered.forEach((from, a) => {
    considered.forEach((to, b) => {
      if (a !== b) joints[a * size + b] = jointWorth(setup, from, to);
    });
  });
  return joints;
}

function compilePlaces(setup: TracksSetup, considered: readonly number[]): Float64Array {
  const length = setup.hard.length.tracks;
  const size = considered.length;
  const places = sharedFloats(length * size);
  const worths = considered.map((index) => placeWorths(setup, index));
  for (let place = 0; place < length; place += 1) {
    worths.forEach((worth, x) => (places[place * size + x] = worth[place] as number));
  }
  return places;
}

/** Costs between tracks that share an artist, label or release; pairs that share none are never looked at. */
function compileNear(setup: TracksSetup, tracks: readonly SetTrack[]): NearCosts | null {
  const window = Math.min(penaltyWindow(setup.scoring.rules), setup.hard.length.tracks - 1);
  if (window < 2 || setup.scoring.weights.variety === 0) return null;
  const size = tracks.length;
  const costs = Array.from({ length: window - 1 }, () => sharedFloats(size * size));
  const touchy = new Uint8Array(size);
  const perCost = varietyPerCost(setup);
  for (const group of sharedThings(tracks)) {
    for (const a of group) {
      for (const b of group) {
        if (a === b) continue;
        touchy[a] = 1;
        costs.forEach((matrix, index) => {
          const [from, to] = [tracks[a] as SetTrack, tracks[b] as SetTrack];
          matrix[a * size + b] =
            pairPenaltyCost(from.prepared, to.prepared, index + 2, setup.scoring.rules) * perCost;
        });
      }
    }
  }
  return touchy.includes(1) ? { window, costs, touchy } : null;
}

function sharedThings(tracks: readonly SetTrack[]): number[][] {
  const groups = new Map<string, number[]>();
  tracks.forEach(({ prepared: { track, artistKeys, labelKey: label } }, index) => {
    const things = [
      ...artistKeys.map((artist) => `artist ${artist}`),
      ...(label === null ? [] : [`label ${label}`]),
      ...(track.releaseId === null ? [] : [`release ${track.releaseId}`]),
    ];
    for (const thing of things) groups.set(thing, [...(groups.get(thing) ?? []), index]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The kind that keeps a track with others: as given, else its first style or genre. */
function compileBlocks(pool: readonly ProblemTrack[]): Blocks {
  const numbers = new Map<string, number>();
  const kinds = Int32Array.from(pool, (track) => {
    const kind = track.kind ?? track.styles[0] ?? track.genres[0] ?? '';
    const number = numbers.get(kind) ?? numbers.size;
    numbers.set(kind, number);
    return number;
  });
  return { kinds, kindCount: numbers.size };
}
