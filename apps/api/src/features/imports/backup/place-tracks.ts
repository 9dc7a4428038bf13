import { foldText } from '@segue/shared/domain/matching';
import type { BackupRelease } from '../../exports/index.js';

export interface StoredTrack {
  readonly id: string;
  readonly position: string;
  readonly sortOrder: number;
  readonly title: string;
}

type FileTrack = BackupRelease['tracks'][number];

/**
 * Which track of a release each track of a backup is: the one in its place when title or position agree, else one of
 * the same title. `missing` are those that are not there and whose place is free.
 */
export function placeTracks(
  wanted: readonly FileTrack[],
  stored: readonly StoredTrack[],
): { known: Map<string, string>; missing: FileTrack[] } {
  const known = new Map<string, string>();
  const missing: FileTrack[] = [];
  for (const track of wanted) {
    const inPlace = stored.find(({ sortOrder }) => sortOrder === track.sortOrder);
    const same = inPlace !== undefined && agrees(inPlace, track) ? inPlace : stored.find(sameTitle(track));
    if (same !== undefined) known.set(track.ref, same.id);
    else if (inPlace === undefined) missing.push(track);
  }
  return { known, missing };
}

const sameTitle =
  ({ title }: FileTrack) =>
  (stored: StoredTrack): boolean =>
    foldText(stored.title) === foldText(title);

function agrees(stored: StoredTrack, track: FileTrack): boolean {
  return sameTitle(track)(stored) || (stored.position !== '' && stored.position === track.position);
}
