import type { ImportFormat } from '@segue/shared/contracts/http';

/** What people call the formats, after "from". */
export const FORMAT_WORDS: Readonly<Record<ImportFormat, string>> = {
  'discogs-collection': 'a Discogs collection',
  'discogs-wantlist': 'a Discogs wantlist',
  'discogs-sync': 'Discogs',
  table: 'a table',
  rekordbox: 'rekordbox',
  traktor: 'Traktor',
  serato: 'a Serato crate',
  m3u: 'a playlist file',
  itunes: 'the Music app',
  segue: 'a Segue backup',
};

/** How the files of all formats end, for the file dialog. */
export const ACCEPTED = '.csv,.tsv,.txt,.xml,.nml,.crate,.m3u,.m3u8,.json';
