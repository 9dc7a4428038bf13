import * as music from '@segue/shared/domain/music';
import type { ExportedPlaylist } from './exported-playlist.js';

/** When each place begins, for people. */
export const clockOf = ({ startMinute, items, overlapSeconds }: ExportedPlaylist): string[] =>
  music.clockOf(
    startMinute,
    items.map(({ track }) => track.durationSeconds),
    overlapSeconds,
  );
