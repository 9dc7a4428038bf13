import { readFileClues, type TrackClues } from '@segue/shared/domain/matching';
import type { LibraryEntry } from '../parsing/index.js';

/** What an entry says of its track, in the ways it can be read: its own words, and where those are few, its path. */
export function entryClues(entry: LibraryEntry): TrackClues[] {
  const { title, artist, album, durationSeconds, position, year, path } = entry;
  const isNumber = /^\d+$/.test(position);
  const said: TrackClues = {
    title,
    artist: artist || null,
    album: album || null,
    durationSeconds,
    position: isNumber ? null : position || null,
    ordinal: isNumber ? Number(position) : null,
    year,
  };
  if (path === '' || (title !== '' && artist !== '')) return [said];
  const tags = { title, artist, album, trackPosition: said.position, trackNumber: said.ordinal, year };
  return readFileClues(path, tags, durationSeconds);
}

/** Title, artist and album for a track that is new, where the entry itself does not say. */
export function entryNames(entry: LibraryEntry): { title: string; artist: string; album: string } {
  const readings = entryClues(entry);
  const best = readings.find(({ artist }) => artist !== null) ?? readings[0];
  return {
    title: entry.title || best?.title || entry.path,
    artist: entry.artist || best?.artist || '',
    album: entry.album || best?.album || '',
  };
}
