const first = 250;
const longest = 30_000;
const steady = 60_000;

/**
 * How long to wait before a process that ended is started again: twice as long each time, from the beginning again
 * after it ran for a minute.
 * @param {number | undefined} previousMs the wait before, undefined at first
 * @param {number} ranMs how long the process ran
 */
export function nextDelay(previousMs, ranMs) {
  if (previousMs === undefined || ranMs >= steady) return first;
  return Math.min(previousMs * 2, longest);
}
