import type { TableField } from '@segue/shared/contracts/http';

/** What programs and people write above a column, folded to letters and digits. */
const WORDS: Readonly<Record<Exclude<TableField, 'ignore'>, readonly string[]>> = {
  title: ['title', 'tracktitle', 'track', 'trackname', 'name', 'song', 'songname', 'titel'],
  artist: ['artist', 'artists', 'trackartist', 'artistname', 'performer', 'by', 'interpret', 'artiste'],
  album: ['album', 'albumtitle', 'albumname', 'release', 'releasetitle', 'record'],
  label: ['label', 'recordlabel', 'publisher'],
  catalogNumber: ['catalog', 'catalognumber', 'catalogno', 'catno', 'cat', 'cataloguenumber'],
  year: ['year', 'released', 'releaseyear', 'releasedate', 'date', 'jahr'],
  bpm: ['bpm', 'tempo', 'averagebpm', 'beatsperminute'],
  key: ['key', 'initialkey', 'musicalkey', 'tonality', 'camelot', 'camelotkey', 'openkey', 'keytext'],
  duration: ['duration', 'length', 'time', 'totaltime', 'playtime', 'seconds', 'durationseconds'],
  genre: ['genre', 'genres'],
  style: ['style', 'styles', 'subgenre'],
  comment: ['comment', 'comments', 'note', 'notes', 'description', 'remarks'],
  rating: ['rating', 'stars', 'myrating', 'ranking'],
  tags: ['tags', 'tag', 'mytag', 'mytags', 'keywords', 'mood', 'moods'],
  position: ['position', 'tracknumber', 'trackno', 'side', 'no', 'number'],
  path: ['path', 'file', 'filename', 'filepath', 'location', 'url', 'folder'],
  discogsId: ['discogsid', 'releaseid', 'discogsreleaseid', 'discogs'],
};

const BY_WORD: ReadonlyMap<string, TableField> = new Map(
  (Object.entries(WORDS) as [TableField, readonly string[]][]).flatMap(([field, words]) =>
    words.map((word): [string, TableField] => [word, field]),
  ),
);

/** What the name of a column says; null when it says nothing. */
export function fieldOfName(name: string): TableField | null {
  return BY_WORD.get(name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')) ?? null;
}

/** Whether a first line names columns: one name is known, or none of it could be a value. */
export function isHeader(cells: readonly string[]): boolean {
  if (cells.some((cell) => fieldOfName(cell) !== null)) return true;
  return (
    cells.every((cell) => /^[\p{L}][\p{L}\p{N} _#.-]{0,30}$/u.test(cell)) &&
    new Set(cells).size === cells.length
  );
}
