const clock = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  hourCycle: 'h23',
  ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
});

const DAY_MS = 24 * 3600 * 1000;

/**
 * The day that YouTube counts in, which begins at midnight in California. On the two days a year on which the clocks
 * change there it is an hour off.
 * Source: https://developers.google.com/youtube/v3/determine_quota_cost
 */
export function pacificDay(now: Date): { start: Date; end: Date } {
  const part = Object.fromEntries(clock.formatToParts(now).map(({ type, value }) => [type, Number(value)]));
  const seconds = ((part['hour'] ?? 0) * 60 + (part['minute'] ?? 0)) * 60 + (part['second'] ?? 0);
  const start = Math.floor(now.getTime() / 1000) * 1000 - seconds * 1000;
  return { start: new Date(start), end: new Date(start + DAY_MS) };
}
