import { readFileSync } from 'node:fs';

/**
 * Names one process for good: a process id alone is given again to another after a while, or after a restart of the machine.
 * @param {number} pid
 * @returns {string | undefined} undefined when no such process runs (one that only waits to be collected does not run)
 */
export function identityOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const startedAt = fields[18];
    return state === 'Z' || state === 'X' ? undefined : `${bootId()}:${pid}:${startedAt}`;
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes(error.code)) return undefined;
    throw error;
  }
}

/** Whether the process that was named once still runs. @param {string} identity */
export function isRunning(identity) {
  return identityOf(pidOf(identity)) === identity;
}

export const pidOf = (identity) => Number(identity.split(':')[1]);

const bootId = () => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
