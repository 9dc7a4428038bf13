import { selectWindow } from '../ranking/select-window.js';
import type { ValueFacetRequest } from '../request/search-request.js';
import type { ValueFacet } from '../request/search-result.js';
import { foldForOrder } from '../text/fold.js';
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
    values: Array.from(top, (at) => ({ value: tally.values[at], count: tally.counts[at] })),
    distinctValues,
    missing: tally.missing,
  };
}

function foundValues({ counts, keys }: Tally, prefix: string): Int32Array {
  const found: number[] = [];
  for (let at = 0; at < counts.length; at++) {
    if (counts[at] > 0 && keys[at].startsWith(prefix)) found.push(at);
  }
  return Int32Array.from(found);
}

function mostFrequentFirst({ counts, keys, values }: Tally): (a: number, b: number) => number {
  return (a, b) => {
    if (counts[a] !== counts[b]) return counts[b] - counts[a];
    if (keys[a] !== keys[b]) return keys[a] < keys[b] ? -1 : 1;
    return values[a] < values[b] ? -1 : values[a] > values[b] ? 1 : 0;
  };
}
