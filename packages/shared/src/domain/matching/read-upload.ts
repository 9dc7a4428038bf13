import { readName } from './read-name.js';
import { titleOnly, type TrackClues } from './track-clues.js';

/** What sites and labels add to the name of an artist's own channel. */
const CHANNEL_WORDS = /\s*(?:-\s*topic|vevo|official(?: channel| music)?)\s*$/i;

/**
 * The readings of something that was found by a search: its title says by whom it is, or it is by whoever put it
 * there.
 */
export function readUploadClues(
  title: string,
  durationSeconds: number | null,
  uploader: string,
): TrackClues[] {
  const artist = uploader.replace(CHANNEL_WORDS, '').trim();
  return readName(title, { ...titleOnly(title), artist: artist === '' ? null : artist, durationSeconds });
}
