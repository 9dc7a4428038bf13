import { readName } from './read-name.js';
import { titleOnly, type TrackClues } from './track-clues.js';

/**
 * The readings of a video that a catalogue links to a release, to find the track that it plays.
 * Such a video often says its title only; the link itself says by whom it is.
 * @param artist the release's line of artists
 */
export function readVideoClues(title: string, durationSeconds: number | null, artist: string): TrackClues[] {
  return readName(title, { ...titleOnly(title), artist, durationSeconds });
}
