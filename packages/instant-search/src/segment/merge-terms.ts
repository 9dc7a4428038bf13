import { ITEM_BREAK } from './forward-index.js';
import type { MergePart } from './merge-part.js';

/** The words of several segments in order, and for each segment the new id of its every used term. */
export interface MergedTerms {
  readonly terms: string[];
  readonly renumbered: readonly Int32Array[];
}

const UNUSED = -1;
const USED = 0;
const DOCUMENTS_A_SLICE = 8192;
const TERMS_A_SLICE = 8192;

/** Terms that only dead documents held are left out. */
export function* mergeTerms(parts: readonly MergePart[]): Generator<void, MergedTerms> {
  const renumbered: Int32Array[] = [];
  for (const part of parts) renumbered.push(yield* markUsed(part));
  const heads = renumbered.map((ids) => nextUsed(ids, 0));
  const terms: string[] = [];
  for (;;) {
    const least = leastHead(parts, heads);
    if (least < 0) return { terms, renumbered };
    const head = heads[least];
    const term = parts[least].segment.dictionary.terms[head];
    if (terms[terms.length - 1] !== term) terms.push(term);
    renumbered[least][head] = terms.length - 1;
    heads[least] = nextUsed(renumbered[least], head + 1);
    if (terms.length % TERMS_A_SLICE === 0) yield;
  }
}

function* markUsed({ segment: { forward, dictionary }, kept }: MergePart): Generator<void, Int32Array> {
  const marks = new Int32Array(dictionary.terms.length).fill(UNUSED);
  for (const [done, slot] of kept.entries()) {
    const end = forward.bounds[(slot + 1) * forward.fields];
    for (let at = forward.bounds[slot * forward.fields]; at < end; at++) {
      if (forward.tokens[at] !== ITEM_BREAK) marks[forward.tokens[at]] = USED;
    }
    if (done % DOCUMENTS_A_SLICE === DOCUMENTS_A_SLICE - 1) yield;
  }
  return marks;
}

function nextUsed(marks: Int32Array, from: number): number {
  let at = from;
  while (at < marks.length && marks[at] === UNUSED) at++;
  return at;
}

function leastHead(parts: readonly MergePart[], heads: readonly number[]): number {
  let least = -1;
  let leastTerm = '';
  for (let part = 0; part < parts.length; part++) {
    const { terms } = parts[part].segment.dictionary;
    if (heads[part] === terms.length) continue;
    const term = terms[heads[part]];
    if (least >= 0 && term >= leastTerm) continue;
    least = part;
    leastTerm = term;
  }
  return least;
}
