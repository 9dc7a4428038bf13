import { selectWindow } from '../ranking/select-window.js';
import type { ValueFacetRequest } from '../request/search-request.js';
import type { ValueFacet } from '../request/search-result.js';
import { foldForOrder } from '../text/fold.js';
import { IntList } from '../segment/int-list.js';
import type { FacetPart } from './facet-part.js';
import { tallyBooleans, tallyKeywords, type Tally } from './tally.js';

const DEFAULT_VALUES = 20;

/** The most frequent values first; equal counts stand in reading order. */
export function countValues(parts: readonly FacetPart[], request: ValueFacetRequest): ValueFacet {
  const tally = parts[0]?.column.kind === 'boolean' ? tallyBooleans(parts) : tallyKeywords(parts);
  const wanted = foundValues(tally, foldForOrder(request.startsWith ?? ''));
  const distinctValues = wanted.length;
  const top = selectWindow(wanted, mostFrequentFirst(tally), 0, request.limit ?? DEFAULT_VALUES);
  return {
    kind: 'values',
    values: Array.from(top, (at) => ({ value: tally.value(at), count: tally.count(at) })),
    distinctValues,
    missing: tally.missing,
  };
}

function foundValues(tally: Tally, prefix: string): Int32Array {
  const found = new IntList();
  for (let at = 0; at < tally.length; at++) {
    if (tally.count(at) > 0 && (prefix === '' || tally.key(at).startsWith(prefix))) found.push(at);
  }
  return found.take();
}

function mostFrequentFirst(tally: Tally): (a: number, b: number) => number {
  return (a, b) => {
    const more = tally.count(b) - tally.count(a);
    return more !== 0
      ? more
      : byReading(tally.key(a), tally.key(b)) || byReading(tally.value(a), tally.value(b));
  };
}

function byReading<T extends string | boolean>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
