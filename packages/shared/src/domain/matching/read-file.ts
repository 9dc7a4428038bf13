import { readPath } from './read-path.js';
import { type TrackClues } from './track-clues.js';

/** What a file's tags say; empty texts and zeros count as not said. */
export interface FileTags {
  readonly title?: string | null | undefined;
  readonly artist?: string | null | undefined;
  readonly album?: string | null | undefined;
  readonly trackNumber?: number | null | undefined;
  /** Vinyl rips often have "A1" here. */
  readonly trackPosition?: string | null | undefined;
  readonly year?: number | null | undefined;
}

/**
 * All readings of an audio file for `rankCandidates`. When the tags have a title they come first, filled up from the
 * path; the readings of the path follow, filled up from the tags, since either may be wrong.
 * @param durationSeconds the measured length, or null
 */
export function readFileClues(path: string, tags: FileTags, durationSeconds: number | null): TrackClues[] {
  const said = saidBy(tags);
  const fromPath = readPath(path).map((reading) => ({ ...fillUp(reading, said), durationSeconds }));
  const title = tags.title?.trim() ?? '';
  const [likeliest] = fromPath;
  if (title === '' || likeliest === undefined) return fromPath;
  return [{ ...fillUp(said, likeliest), title, durationSeconds }, ...fromPath];
}

type Said = Omit<TrackClues, 'title' | 'durationSeconds'>;

function saidBy(tags: FileTags): Said {
  return {
    artist: tags.artist?.trim() || null,
    album: tags.album?.trim() || null,
    ordinal: tags.trackNumber || null,
    position: tags.trackPosition?.trim() || null,
    year: tags.year || null,
  };
}

function fillUp<Clues extends Said>(clues: Clues, from: Said): Clues {
  return {
    ...clues,
    artist: clues.artist ?? from.artist,
    album: clues.album ?? from.album,
    ordinal: clues.ordinal ?? from.ordinal,
    position: clues.position ?? from.position,
    year: clues.year ?? from.year,
  };
}
