import { countOf } from '../../../lib/format';
import type { Backup } from '../api/backups';

/** Why a backup was made. */
export const REASON_WORDS: Readonly<Record<Backup['reason'], string>> = {
  daily: 'Daily',
  button: 'By button',
  command: 'By command',
  upload: 'From elsewhere',
  'restore-point': 'Before a restore',
  upgrade: 'Before an upgrade',
};

/** "1,204 copies · 9,331 tracks · …", what is none left out. */
export function holdsWords({ people, copies, tracks, playlists, audioFiles }: Backup['holds']): string {
  const parts = [
    [copies, countOf(copies, 'copy', 'copies')],
    [tracks, countOf(tracks, 'track')],
    [playlists, countOf(playlists, 'playlist')],
    [people, countOf(people, 'person', 'people')],
    [audioFiles, `list of ${countOf(audioFiles, 'audio file')}`],
  ] as const;
  return parts.flatMap(([count, words]) => (count > 0 ? [words] : [])).join(' · ') || 'Nothing yet';
}
