import { readFileSync } from 'node:fs';
import { statOf } from './process-stat.mjs';

/**
 * Names one process for good: a process id alone is given again to another after a while, or after a restart of the machine.
 * @param {number} pid
 * @returns {string | undefined} undefined when no such process runs (one that only waits to be collected does not run)
 */
export function identityOf(pid) {
  const stat = statOf(pid);
  if (stat === undefined || stat.state === 'Z' || stat.state === 'X') return undefined;
  return `${bootId()}:${pid}:${stat.startedAt}`;
}

/** Whether the process that was named once still runs. @param {string} identity */
export function isRunning(identity) {
  return identityOf(pidOf(identity)) === identity;
}

export const pidOf = (identity) => Number(identity.split(':')[1]);

const bootId = () => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
