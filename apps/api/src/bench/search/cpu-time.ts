import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts CPU time in hundredths of a second. */
const TICK_MS = 10;

interface Process {
  readonly parent: number;
  /** User and system time of all its threads, and of the children that it has seen end. */
  readonly ticks: number;
  readonly endedChildren: number;
}

/**
 * CPU time that a process has used so far, in milliseconds, all of its threads together. On a machine that does other
 * things beside, it tells a slow program from a busy machine.
 */
export function cpuTime(pid: number): number {
  return (processOf(pid)?.ticks ?? 0) * TICK_MS;
}

/** The same of a process with all its children, gone ones too: Postgres has one for each connection. */
export function cpuTimeOfFamily(pid: number): number {
  const own = processOf(pid);
  const children = readdirSync('/proc').flatMap((name) => {
    const child = /^\d+$/.test(name) ? processOf(Number(name)) : undefined;
    return child?.parent === pid ? [child.ticks] : [];
  });
  const all = [own?.ticks ?? 0, own?.endedChildren ?? 0, ...children];
  return all.reduce((sum, ticks) => sum + ticks, 0) * TICK_MS;
}

export const parentOf = (pid: number): number => processOf(pid)?.parent ?? 0;

function processOf(pid: number): Process | undefined {
  try {
    // The name of the program stands in brackets and may hold spaces; see proc(5) for the order of what follows.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ').map(Number) ?? [];
    const [, parent = 0] = fields;
    const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15);
    return { parent, ticks: user + system, endedChildren: childUser + childSystem };
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return undefined;
    throw error;
  }
}
