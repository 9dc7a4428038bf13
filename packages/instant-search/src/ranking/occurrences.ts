import type { ResolvedAlternative } from '../matching/resolved-alternative.js';
import { phraseAt } from '../matching/phrase-at.js';
import { ITEM_BREAK } from '../segment/forward-index.js';
import type { Segment } from '../segment/segment.js';

/** Occurrences beyond this many in one document are not looked at. */
const MOST_OCCURRENCES = 96;
const NOTHING = 0;

/** Where the alternatives of a query stand in one document after the other. */
export class Occurrences {
  count = 0;
  readonly alternative = new Uint8Array(MOST_OCCURRENCES);
  /** 1 where the word is written exactly as in the query. */
  readonly exact = new Uint8Array(MOST_OCCURRENCES);
  readonly cost = new Uint8Array(MOST_OCCURRENCES);
  readonly field = new Uint8Array(MOST_OCCURRENCES);
  /** First and last position within the field. */
  readonly first = new Uint16Array(MOST_OCCURRENCES);
  readonly last = new Uint16Array(MOST_OCCURRENCES);

  /** For each term the first of its links, 1-based; a link says which alternative the term may begin. */
  private readonly head: Int32Array;
  private readonly linkNext: number[] = [NOTHING];
  private readonly linkAlternative: number[] = [NOTHING];
  private readonly linkCost: number[] = [NOTHING];

  constructor(
    private readonly segment: Segment,
    private readonly alternatives: readonly ResolvedAlternative[],
  ) {
    this.head = new Int32Array(segment.dictionary.terms.length);
    for (const [index, alternative] of alternatives.entries()) this.linkAll(index, alternative);
  }

  /** Finds them all in the document of this slot. */
  find(slot: number): void {
    const { fields, bounds, tokens } = this.segment.forward;
    this.count = 0;
    for (let field = 0; field < fields; field++) {
      const start = bounds[slot * fields + field]!;
      const end = bounds[slot * fields + field + 1]!;
      for (let at = start; at < end; at++) {
        const token = tokens[at]!;
        if (token !== ITEM_BREAK && this.head[token] !== NOTHING) this.take(token, field, start, at, end);
      }
    }
  }

  private take(token: number, field: number, start: number, at: number, end: number): void {
    for (let link = this.head[token]!; link !== NOTHING; link = this.linkNext[link]!) {
      const index = this.linkAlternative[link]!;
      const alternative = this.alternatives[index]!;
      const phrase = alternative.kind === 'phrase';
      if (phrase && !phraseAt(this.segment.forward.tokens, at, end, alternative.pieces)) continue;
      if (this.count === MOST_OCCURRENCES) return;
      this.alternative[this.count] = index;
      this.cost[this.count] = this.linkCost[link]!;
      this.exact[this.count] = !phrase && alternative.exact === token ? 1 : 0;
      this.field[this.count] = field;
      this.first[this.count] = at - start;
      this.last[this.count] = at - start + (phrase ? alternative.pieces.length - 1 : 0);
      this.count++;
    }
  }

  private linkAll(index: number, alternative: ResolvedAlternative): void {
    if (alternative.kind === 'terms') {
      for (let at = 0; at < alternative.terms.length; at++) {
        this.link(alternative.terms[at]!, index, alternative.cost + alternative.costs[at]!);
      }
      return;
    }
    const { from, to } = alternative.pieces[0]!;
    for (let term = from; term < to; term++) this.link(term, index, alternative.cost);
  }

  private link(term: number, index: number, cost: number): void {
    this.linkNext.push(this.head[term]!);
    this.linkAlternative.push(index);
    this.linkCost.push(cost);
    this.head[term] = this.linkNext.length - 1;
  }
}
