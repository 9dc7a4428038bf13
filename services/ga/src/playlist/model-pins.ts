import type { TracksSetup } from './tracks-setup.js';

/** The model's track pinned at each place, -1 for free places. Pinned tracks are always considered. */
export function pinsOf({ hard }: TracksSetup, considered: readonly number[]): Int32Array {
  const modelTrack = new Map(considered.map((index, x) => [index, x]));
  return Int32Array.from({ length: hard.length.tracks }, (_, place) => {
    const pinned = hard.pins.get(place);
    return pinned === undefined ? -1 : (modelTrack.get(pinned) ?? -1);
  });
}
