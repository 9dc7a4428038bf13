import { readdirSync } from 'node:fs';
import { statOf } from '../../../../../scripts/launcher/process-stat.mjs';

/** Linux counts CPU time in hundredths of a second. */
const TICK_MS = 10;

/**
 * CPU time that a process has used so far, in milliseconds, all of its threads together. On a machine that does other
 * things beside, it tells a slow program from a busy machine.
 */
export function cpuTime(pid: number): number {
  return (statOf(pid)?.ticks ?? 0) * TICK_MS;
}

/** The same of a process with all its children, gone ones too: Postgres has one for each connection. */
export function cpuTimeOfFamily(pid: number): number {
  const own = statOf(pid);
  const children = readdirSync('/proc').flatMap((name) => {
    const child = /^\d+$/.test(name) ? statOf(name) : undefined;
    return child?.parent === pid ? [child.ticks] : [];
  });
  const all = [own?.ticks ?? 0, own?.endedChildrenTicks ?? 0, ...children];
  return all.reduce((sum, ticks) => sum + ticks, 0) * TICK_MS;
}

export const parentOf = (pid: number): number => statOf(pid)?.parent ?? 0;
