import { formatDuration } from './duration.js';

const DAY_MINUTES = 24 * 60;

/**
 * A moment of a set for people: "23:05" by the clock of the night, "1:05:00" after the beginning without one.
 * @param startMinute minutes after midnight when the set begins; null without a clock
 * @param seconds after the beginning
 */
export function clockText(startMinute: number | null, seconds: number): string {
  if (startMinute === null) return formatDuration(seconds);
  const minute = Math.floor(startMinute + seconds / 60) % DAY_MINUTES;
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** When each track of a set begins; one of unknown length counts as none. @param lengths seconds */
export function clockOf(startMinute: number | null, lengths: readonly (number | null)[]): string[] {
  let at = 0;
  return lengths.map((length) => {
    const text = clockText(startMinute, at);
    at += length ?? 0;
    return text;
  });
}

/** "22:30" as minutes after midnight; null for anything else. */
export function parseClock(text: string): number | null {
  const [, hours, minutes] = /^\s*([01]?\d|2[0-3])[:.]([0-5]\d)\s*$/.exec(text) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}
