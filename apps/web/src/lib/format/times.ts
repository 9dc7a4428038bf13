import { formatDuration } from '@segue/shared/domain/music';

export { formatDuration };

/** A playing time for people: "48 min", "2 h 05 min". */
export function formatLength(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** How long something may still take: "less than a minute left", "about 2 h 05 min left". */
export const formatEta = (seconds: number): string =>
  seconds < 60 ? 'less than a minute left' : `about ${formatLength(seconds)} left`;

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const STEPS = [
  ['second', 60],
  ['minute', 60],
  ['hour', 24],
  ['day', 7],
] as const;

/** "just now", "5 minutes ago", "yesterday"; older than a week as a date. */
export function formatAgo(timestamp: string, now: Date): string {
  let passed = (Date.parse(timestamp) - now.getTime()) / 1000;
  if (Math.abs(passed) < 10) return 'just now';
  for (const [unit, size] of STEPS) {
    if (Math.abs(passed) < size) return relative.format(Math.round(passed), unit);
    passed /= size;
  }
  return formatDate(timestamp);
}

/** "20 Nov 2026". */
export const formatDate = (timestamp: string): string =>
  new Date(timestamp).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** "20 Nov 2026, 14:05". */
export const formatMoment = (timestamp: string): string =>
  new Date(timestamp).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** How long it took or has taken: "0.8 s", "12 s", "3 min 20 s". */
export function formatTook(fromTimestamp: string, until: Date): string {
  const seconds = Math.max(0, (until.getTime() - Date.parse(fromTimestamp)) / 1000);
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** "27 Nov 2026, 02:00", by the clock of the reader. */
export const formatDateTime = (timestamp: string): string =>
  new Date(timestamp).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
