import { sharedFloats, sharedIntegers } from './shared-arrays.js';

/** What lets a scan of the pool stop early: who follows a track best, and what a joint or a place can add at most. */
export interface Followers {
  /** How many are kept for each track. */
  readonly kept: number;
  /** `tracks[a * kept + i]`: the track that follows a best but i. */
  readonly tracks: Int32Array;
  /** The most that any joint into a track adds. */
  readonly mostInto: Float64Array;
  /** The most that any track adds at a place. */
  readonly mostAt: Float64Array;
}

/** More are hardly ever asked for: a scan that needs them looks at all tracks. */
const MOST_KEPT = 128;

/** `joints` is size × size, `places` length × size: see `SetModel`. Where all tracks are in, nobody scans a pool. */
export function followersOf(joints: Float64Array, places: Float64Array, size: number): Followers {
  const kept = places.length < joints.length ? Math.min(MOST_KEPT, size - 1) : 0;
  const tracks = sharedIntegers(size * kept);
  for (let track = 0; kept > 0 && track < size; track += 1) {
    const row = joints.subarray(track * size, (track + 1) * size);
    tracks.set(bestOf(row, track, kept), track * kept);
  }
  return { kept, tracks, mostInto: columnMaxima(joints, size), mostAt: rowMaxima(places, size) };
}

/** The `kept` tracks with the highest values of a row, best first, without the row's own track. */
function bestOf(row: Float64Array, self: number, kept: number): Int32Array {
  const valueOf = (track: number): number => row[track] as number;
  const others = Float64Array.from(row);
  others[self] = -Infinity;
  const least = others.sort()[row.length - kept] as number;
  const good: number[] = [];
  for (let track = 0; track < row.length; track += 1)
    if (track !== self && valueOf(track) >= least) good.push(track);
  return Int32Array.from(good.sort((a, b) => valueOf(b) - valueOf(a)).slice(0, kept));
}

function columnMaxima(matrix: Float64Array, size: number): Float64Array {
  const maxima = sharedFloats(size).fill(-Infinity);
  for (let at = 0; at < matrix.length; at += 1) {
    const column = at % size;
    maxima[column] = Math.max(maxima[column] as number, matrix[at] as number);
  }
  return maxima;
}

function rowMaxima(matrix: Float64Array, size: number): Float64Array {
  const maxima = sharedFloats(matrix.length / size);
  for (let row = 0; row < maxima.length; row += 1)
    maxima[row] = matrix.subarray(row * size, (row + 1) * size).reduce((a, b) => Math.max(a, b), -Infinity);
  return maxima;
}
