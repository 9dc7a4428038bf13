import type { Run } from '@segue/shared/contracts/http';

/** What a restore says of the audio; null when all is there, and for other runs. */
export function missingOf(
  result: Run['result'],
): { count: number; names: string[]; problem: string | null } | null {
  const count = result?.['missing'];
  const names = result?.['missingNames'];
  const problem = result?.['audioProblem'];
  if (typeof count !== 'number' || (count === 0 && typeof problem !== 'string')) return null;
  return {
    count,
    names: Array.isArray(names) ? names.map(String) : [],
    problem: typeof problem === 'string' ? problem : null,
  };
}
