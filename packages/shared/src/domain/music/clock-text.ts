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

/** Seconds for which two tracks play together where nobody says otherwise: 8 bars at 120 BPM. */
export const USUAL_OVERLAP_SECONDS = 16;

/**
 * When each track of a set begins, in seconds after the set does, and how long the set is. Each track begins while the
 * last seconds of the one before still play. One of unknown length counts as none.
 * @param lengths seconds
 */
export function setTimes(
  lengths: readonly (number | null)[],
  overlapSeconds: number,
): { readonly starts: number[]; readonly seconds: number } {
  let next = 0;
  let seconds = 0;
  const starts = lengths.map((length) => {
    const start = next;
    seconds = Math.max(seconds, start + (length ?? 0));
    next = start + Math.max(0, (length ?? 0) - overlapSeconds);
    return start;
  });
  return { starts, seconds };
}

/** When each track of a set begins, for people. @param lengths seconds */
export const clockOf = (
  startMinute: number | null,
  lengths: readonly (number | null)[],
  overlapSeconds: number,
): string[] => setTimes(lengths, overlapSeconds).starts.map((start) => clockText(startMinute, start));

/** "22:30" as minutes after midnight; null for anything else. */
export function parseClock(text: string): number | null {
  const [, hours, minutes] = /^\s*([01]?\d|2[0-3])[:.]([0-5]\d)\s*$/.exec(text) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}
