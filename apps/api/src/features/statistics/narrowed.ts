import type { TrackFilter } from '@segue/shared/contracts/http';

/**
 * The parameters of a search for what a mark stands for inside of a filter. Of two ranges the narrower one holds; of a
 * list, the mark's own value, which is one of those that the filter chose.
 */
export function narrowed(
  filter: TrackFilter,
  mark: Readonly<Record<string, string>>,
): Record<string, string> {
  const chosen = Object.entries(filter).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );
  const result: Record<string, string> = Object.fromEntries(chosen);
  for (const [name, value] of Object.entries(mark)) {
    const before = result[name];
    result[name] = before === undefined ? value : narrower(name, before, value);
  }
  return result;
}

function narrower(name: string, a: string, b: string): string {
  if (/(Min|From)$/.test(name)) return greater(a, b) ? a : b;
  if (/(Max|To)$/.test(name)) return greater(a, b) ? b : a;
  return b;
}

/** Days compare as texts, everything else as numbers. */
function greater(a: string, b: string): boolean {
  return a.includes('-') ? a > b : Number(a) > Number(b);
}
