import { readFileSync } from 'node:fs';

/**
 * What Linux says of a process in `/proc/PID/stat`; for the order of the fields see proc(5).
 * @param {number | string} pid
 * @returns {import('./process-stat.mjs').ProcessStat | undefined} undefined for one that is gone
 */
export function statOf(pid) {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The name of the program stands in brackets and may hold anything, brackets too.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [userTicks, systemTicks, childUserTicks, childSystemTicks] = fields.slice(10, 14).map(Number);
  return {
    state,
    parent: Number(fields[0]),
    ticks: userTicks + systemTicks,
    endedChildrenTicks: childUserTicks + childSystemTicks,
    startedAt: fields[18],
  };
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes(error.code)) return undefined;
    throw error;
  }
}
