import type { ResolvedAlternative } from '../matching/resolved-alternative.js';
import type { Segment } from '../segment/segment.js';

/** No more links. */
export const NO_LINK = 0;

const MOST_LINKS = 2 ** 31 - 1;

interface Heads {
  /** For each term of the segment the number of its first link. */
  readonly heads: Int32Array;
  /** Links up to this number belong to earlier queries. */
  last: number;
}

const headsOf = new WeakMap<Segment, Heads>();

/**
 * For each term of a segment the alternatives that it may begin, as a chain of links. The table of heads is as long as
 * the dictionary, so it is kept from query to query; numbers that go on rising make the old entries void.
 */
export class TermLinks {
  private readonly heads: Int32Array;
  private readonly base: number;
  private readonly nexts: number[] = [NO_LINK];
  private readonly alternatives: number[] = [0];
  private readonly costs: number[] = [0];

  constructor(segment: Segment, alternatives: readonly ResolvedAlternative[]) {
    const kept = headsFor(segment, alternatives);
    this.heads = kept.heads;
    this.base = kept.last;
    for (const [index, { way }] of alternatives.entries()) {
      if (way.kind === 'terms') {
        for (let at = 0; at < way.terms.length; at++)
          this.link(way.terms[at], index, way.cost + way.costs[at]);
      } else {
        const { from, to } = way.pieces[0];
        for (let term = from; term < to; term++) this.link(term, index, way.cost);
      }
    }
    kept.last = this.base + this.nexts.length - 1;
  }

  /** The first link of a term, or NO_LINK. */
  first(term: number): number {
    const head = this.heads[term] - this.base;
    return head > 0 ? head : NO_LINK;
  }

  next(link: number): number {
    return this.nexts[link];
  }

  alternative(link: number): number {
    return this.alternatives[link];
  }

  cost(link: number): number {
    return this.costs[link];
  }

  private link(term: number, alternative: number, cost: number): void {
    this.nexts.push(this.first(term));
    this.alternatives.push(alternative);
    this.costs.push(cost);
    this.heads[term] = this.base + this.nexts.length - 1;
  }
}

function headsFor(segment: Segment, alternatives: readonly ResolvedAlternative[]): Heads {
  const terms = segment.dictionary.terms.length;
  const known = headsOf.get(segment);
  if (known !== undefined && known.last + alternatives.length * terms < MOST_LINKS) return known;
  const fresh = { heads: new Int32Array(terms), last: 0 };
  headsOf.set(segment, fresh);
  return fresh;
}
