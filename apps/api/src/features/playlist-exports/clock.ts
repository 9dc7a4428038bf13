import { formatDuration } from '@segue/shared/domain/music';
import { startsOf, type ExportedPlaylist } from './exported-playlist.js';

const DAY_MINUTES = 24 * 60;

/** When each place begins, for people: "23:05" by the clock of the night, "1:05:00" after the beginning without one. */
export function clockOf(playlist: ExportedPlaylist): string[] {
  return startsOf(playlist).map((seconds) => clockText(playlist.startMinute, seconds));
}

/** A moment of a set. @param startMinute minutes after midnight when it begins; null without a clock */
export function clockText(startMinute: number | null, seconds: number): string {
  if (startMinute === null) return formatDuration(seconds);
  const minute = Math.floor(startMinute + seconds / 60) % DAY_MINUTES;
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
