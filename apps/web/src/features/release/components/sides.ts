import type { TrackRow } from '@segue/shared/contracts/http';
import { parsePosition } from '@segue/shared/domain/music';

/** The tracks of one side, as the sleeve lists them. */
export interface Side {
  readonly name: string;
  readonly tracks: readonly TrackRow[];
  /** How long it plays; null while the length of one of its tracks is not known. */
  readonly seconds: number | null;
}

/** Groups tracks by the side or disc their position names, in the order of the sleeve. */
export function sidesOf(tracks: readonly TrackRow[]): Side[] {
  const sides = new Map<string, TrackRow[]>();
  for (const track of tracks) {
    const name = sideName(track.position);
    sides.set(name, [...(sides.get(name) ?? []), track]);
  }
  return [...sides].map(([name, list]) => ({ name, tracks: list, seconds: totalOf(list) }));
}

/** The sides that can be played: those of the tracklist; A and B of a record whose tracklist names none. */
export function sideLetters(tracks: readonly Pick<TrackRow, 'position'>[]): string[] {
  const sides = tracks.flatMap(({ position }) => parsePosition(position)?.side ?? []);
  if (sides.length > 0) return [...new Set(sides)];
  return tracks.length === 0 ? ['A', 'B'] : [];
}

function sideName(position: string): string {
  const place = parsePosition(position);
  if (place?.side) return `Side ${place.side}`;
  const medium = place?.medium ?? 'Disc';
  return place?.disc ? `${medium} ${place.disc}` : place?.medium ? medium : 'Tracks';
}

function totalOf(tracks: readonly TrackRow[]): number | null {
  return tracks.reduce<number | null>(
    (sum, { durationSeconds }) => (sum === null || durationSeconds == null ? null : sum + durationSeconds),
    0,
  );
}
