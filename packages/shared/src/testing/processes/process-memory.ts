import { readdirSync, readFileSync } from 'node:fs';

/** Resident memory of a process with all its descendants, MB; Linux only. */
export function treeMegabytes(pid: number): number {
  const parents = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = Number(statusOf(Number(name)).match(/^PPid:\s+(\d+)/m)?.[1] ?? 0);
    parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
  }
  const sum = (one: number): number =>
    megabytesOf(one) + (parents.get(one) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(pid);
}

const megabytesOf = (pid: number): number => Number(statusOf(pid).match(/^VmRSS:\s+(\d+)/m)?.[1] ?? 0) / 1024;

/** Empty for a process that is gone. */
function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return '';
    throw error;
  }
}
