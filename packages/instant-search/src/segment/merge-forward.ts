import { ITEM_BREAK, type ForwardIndex } from './forward-index.js';
import type { MergePart } from './merge-part.js';

const DOCUMENTS_A_SLICE = 4096;

/** The words of all kept documents, one after the other, in the term ids of the merged dictionary. */
export function* mergeForward(
  parts: readonly MergePart[],
  renumbered: readonly Int32Array[],
): Generator<void, ForwardIndex> {
  const merged = emptyForward(parts);
  let at = 0;
  let document = 0;
  for (const [part, { segment, kept }] of parts.entries()) {
    for (const slot of kept) {
      at = copyDocument(segment.forward, slot, renumbered[part], merged, document, at);
      document++;
      if (document % DOCUMENTS_A_SLICE === 0) yield;
    }
  }
  return merged;
}

function emptyForward(parts: readonly MergePart[]): ForwardIndex {
  const fields = parts[0].segment.forward.fields;
  let documents = 0;
  let tokens = 0;
  for (const { segment, kept } of parts) {
    documents += kept.length;
    const { bounds } = segment.forward;
    for (const slot of kept) tokens += bounds[(slot + 1) * fields] - bounds[slot * fields];
  }
  return {
    fields,
    tokens: new Int32Array(tokens),
    bounds: new Uint32Array(documents * fields + 1),
    starts: new Uint16Array(tokens),
    lengths: new Uint8Array(tokens),
  };
}

/** Returns where the next document's tokens go. */
function copyDocument(
  source: ForwardIndex,
  slot: number,
  renumbered: Int32Array,
  merged: ForwardIndex,
  document: number,
  at: number,
): number {
  const { fields } = source;
  const shift = at - source.bounds[slot * fields];
  for (let field = 0; field < fields; field++) {
    merged.bounds[document * fields + field + 1] = source.bounds[slot * fields + field + 1] + shift;
  }
  const end = source.bounds[(slot + 1) * fields];
  for (let from = source.bounds[slot * fields]; from < end; from++) {
    const token = source.tokens[from];
    merged.tokens[from + shift] = token === ITEM_BREAK ? ITEM_BREAK : renumbered[token];
    merged.starts[from + shift] = source.starts[from];
    merged.lengths[from + shift] = source.lengths[from];
  }
  return end + shift;
}
