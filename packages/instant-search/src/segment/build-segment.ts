import { buildColumn } from '../columns/build-column.js';
import type { FieldValue, SearchDocument } from '../schema/search-document.js';
import type { CheckedSchema } from '../schema/search-schema.js';
import { tokenize } from '../text/tokenize.js';
import { Bits } from './bits.js';
import { makeDictionary } from './dictionary.js';
import { ITEM_BREAK, MAX_TEXT_LENGTH, type ForwardIndex } from './forward-index.js';
import { IntList } from './int-list.js';
import { buildPostings } from './postings.js';
import { runToEnd } from './run-to-end.js';
import type { Segment } from './segment.js';

/** A segment of these documents, which are checked, not empty and of distinct ids. */
export function buildSegment(schema: CheckedSchema, documents: readonly SearchDocument[]): Segment {
  const draft = new ForwardDraft(schema.searchable);
  for (const document of documents) draft.add(document);
  const { forward, terms } = draft.finish();
  const columns = Array.from(schema.filterable, ([field, kind]) => {
    return [
      field,
      buildColumn(
        kind,
        documents.map((document) => document[field]),
      ),
    ] as const;
  });
  return {
    size: documents.length,
    ids: documents.map(({ id }) => id),
    slotOf: new Map(documents.map(({ id }, slot) => [id, slot])),
    dictionary: makeDictionary(terms),
    postings: runToEnd(buildPostings(forward, terms.length)),
    forward,
    columns: new Map(columns),
    alive: Bits.all(documents.length),
  };
}

/** Collects the words of documents; terms are numbered as they come, and renumbered in order at the end. */
class ForwardDraft {
  private readonly numberOf = new Map<string, number>();
  private readonly tokens = new IntList(1024);
  private readonly starts = new IntList(1024);
  private readonly lengths = new IntList(1024);
  private readonly bounds = new IntList();

  constructor(private readonly fields: readonly string[]) {
    this.bounds.push(0);
  }

  add(document: SearchDocument): void {
    for (const field of this.fields) {
      this.addText(document[field]);
      this.bounds.push(this.tokens.length);
    }
  }

  finish(): { forward: ForwardIndex; terms: string[] } {
    const terms = [...this.numberOf.keys()].sort(byCodeUnit);
    const ranks = new Int32Array(terms.length);
    for (const [rank, term] of terms.entries()) ranks[this.numberFor(term)] = rank;
    const tokens = this.tokens.take();
    for (let at = 0; at < tokens.length; at++) {
      if (tokens[at] !== ITEM_BREAK) tokens[at] = ranks[tokens[at]];
    }
    const forward = {
      fields: this.fields.length,
      tokens,
      bounds: Uint32Array.from(this.bounds.take()),
      starts: Uint16Array.from(this.starts.take()),
      lengths: Uint8Array.from(this.lengths.take()),
    };
    return { forward, terms };
  }

  private addText(value: FieldValue): void {
    const items = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
    for (const [index, item] of (items as readonly string[]).entries()) {
      if (index > 0) this.push(ITEM_BREAK, 0, 0);
      for (const { term, start, end } of tokenize(item.slice(0, MAX_TEXT_LENGTH), 'index')) {
        this.push(this.numberFor(term), start, Math.min(end - start, 255));
      }
    }
  }

  private push(token: number, start: number, length: number): void {
    this.tokens.push(token);
    this.starts.push(start);
    this.lengths.push(length);
  }

  private numberFor(term: string): number {
    const known = this.numberOf.get(term);
    if (known !== undefined) return known;
    this.numberOf.set(term, this.numberOf.size);
    return this.numberOf.size - 1;
  }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
