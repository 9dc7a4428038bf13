import type { SearchResult } from '../../../entities/track';
import { countOf } from '../../../lib/format';

/** How many tracks, and how fast they were found. */
export function outcomeText(
  result: Pick<SearchResult, 'total' | 'milliseconds' | 'engine'> | undefined,
): string {
  if (!result) return '';
  const { total, milliseconds, engine } = result;
  const count = countOf(total, 'track');
  if (engine.state === 'rebuilding') return `${count} so far, the search is still filling`;
  return `${count} in ${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`;
}
