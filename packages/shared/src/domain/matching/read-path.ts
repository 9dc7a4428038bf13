import { readFolder } from './read-folder.js';
import { readName } from './read-name.js';
import { titleOnly, type TrackClues } from './track-clues.js';

const EXTENSION = /\.[a-z0-9]{2,4}$/i;

/**
 * What a path says about a track, in the ways it can be read, the likeliest first:
 * "Artist - Album (Year)/A1 Title.flac", "01 - Artist - Title (Remix).mp3", "Artist - 03 - Title.wav".
 * @param path with / or \ between folders
 */
export function readPath(path: string): TrackClues[] {
  const parts = path.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
  const name = (parts.at(-1) ?? '').replace(EXTENSION, '');
  return readName(name, { ...titleOnly(name), ...readFolder(parts.slice(0, -1)) });
}
