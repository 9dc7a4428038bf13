import { parseDuration } from '@segue/shared/domain/music';

/** A track as it is being typed. */
export interface TypedTrack {
  readonly position: string;
  readonly title: string;
  readonly artist: string;
  readonly length: string;
}

/** The next place on the record: A1 leads to A2, 1-09 to 1-10. */
export function nextPosition(position: string): string {
  const found = /^(.*?)(\d+)$/.exec(position.trim());
  if (!found) return '';
  const [, before = '', digits = ''] = found;
  return before + String(Number(digits) + 1).padStart(digits.length, '0');
}

export const emptyTrack = (after: TypedTrack | undefined): TypedTrack => ({
  position: after ? nextPosition(after.position) : 'A1',
  title: '',
  artist: '',
  length: '',
});

/** What the api takes: tracks that have a title, lengths in seconds. */
export function namedTracks(tracks: readonly TypedTrack[]) {
  return tracks
    .filter(({ title }) => title.trim() !== '')
    .map(({ position, title, artist, length }) => ({
      position: position.trim(),
      title: title.trim(),
      artist: artist.trim(),
      durationSeconds: parseDuration(length),
    }));
}

/** A length is a time such as 7:35, or not said. */
export const isLength = (text: string): boolean => text.trim() === '' || parseDuration(text) !== null;
