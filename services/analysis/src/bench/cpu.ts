import { readFileSync } from 'node:fs';

/** Linux counts CPU time of finished children in hundredths of a second (USER_HZ). */
const TICKS_PER_SECOND = 100;
const CHILD_USER_FIELD = 15;

/** CPU seconds of this process and, on Linux, of the child processes that it has waited for. */
export function cpuSeconds(): { own: number; children: number } {
  const { user, system } = process.cpuUsage();
  return { own: (user + system) / 1e6, children: childSeconds() };
}

/** CPU seconds, ours and our children's, that `work` takes. */
export async function measureCpu<T>(
  work: () => T | Promise<T>,
): Promise<{ result: T; own: number; children: number }> {
  const before = cpuSeconds();
  const result = await work();
  const after = cpuSeconds();
  return { result, own: after.own - before.own, children: after.children - before.children };
}

/** Fields 16 and 17 of /proc/self/stat, counted after the name in brackets; 0 where there is no such file. */
function childSeconds(): number {
  if (process.platform !== 'linux') return 0;
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  const at = CHILD_USER_FIELD - 2;
  return (Number(fields[at]) + Number(fields[at + 1])) / TICKS_PER_SECOND;
}
