import {
  BLANK_ENTRY,
  bpmOf,
  genresOf,
  numberIn,
  pathOf,
  secondsOf,
  starsOf,
  yearOf,
  type LibraryEntry,
} from '../library/index.js';
import type { XmlElement } from '../xml/index.js';
import { isTrue, textOf } from './plist.js';

type Dict = ReadonlyMap<string, XmlElement>;

export function isSong(dict: Dict): boolean {
  const others = ['Podcast', 'Has Video', 'Movie', 'TV Show', 'Audiobook', 'Voice Memo'];
  return dict.has('Track ID') && !others.some((kind) => isTrue(dict, kind));
}

/** What a track of iTunes says. Rating: 20 a star; one that the program computed from the album is nobody's word. */
export function itunesTrack(dict: Dict): LibraryEntry {
  const said = (key: string): string => textOf(dict, key);
  const milliseconds = numberIn(said('Total Time'), 1, 1e12);
  return {
    ...BLANK_ENTRY,
    ref: said('Track ID'),
    path: pathOf(said('Location')),
    title: said('Name'),
    artist: said('Artist'),
    album: said('Album'),
    albumArtist: said('Album Artist') || (isTrue(dict, 'Compilation') ? 'Various' : ''),
    year: yearOf(said('Year')),
    durationSeconds: milliseconds === null ? null : secondsOf(String(milliseconds / 1000)),
    position: said('Track Number'),
    bpm: bpmOf(said('BPM')),
    rating: isTrue(dict, 'Rating Computed') ? null : starsOf(said('Rating'), 100),
    genres: genresOf(said('Genre')),
    comment: said('Comments'),
  };
}
