import { phraseAt } from '../matching/phrase-at.js';
import type { ResolvedAlternative } from '../matching/resolved-alternative.js';
import { ITEM_BREAK } from '../segment/forward-index.js';
import type { Segment } from '../segment/segment.js';
import { NO_LINK, TermLinks } from './term-links.js';

/** Occurrences beyond this many in one document are not looked at. */
const MOST_OCCURRENCES = 96;
/** The cost of an alternative that does not occur. */
export const ABSENT = 255;

/** Where the alternatives of a query stand in one document after the other, field by field and left to right. */
export class Occurrences {
  count = 0;
  readonly alternative = new Uint8Array(MOST_OCCURRENCES);
  readonly cost = new Uint8Array(MOST_OCCURRENCES);
  /** 1 where the word is written exactly as in the query. */
  readonly exact = new Uint8Array(MOST_OCCURRENCES);
  readonly field = new Uint8Array(MOST_OCCURRENCES);
  /** First and last position within the field. */
  readonly first = new Uint16Array(MOST_OCCURRENCES);
  readonly last = new Uint16Array(MOST_OCCURRENCES);
  /** For each alternative its least cost in the document, or ABSENT. */
  readonly leastCost: Uint8Array;

  private readonly links: TermLinks;

  constructor(
    private readonly segment: Segment,
    private readonly alternatives: readonly ResolvedAlternative[],
  ) {
    this.links = new TermLinks(segment, alternatives);
    this.leastCost = new Uint8Array(alternatives.length);
  }

  /** Finds them all in the document of this slot. */
  find(slot: number): void {
    const { fields, bounds, tokens } = this.segment.forward;
    this.count = 0;
    for (let index = 0; index < this.leastCost.length; index++) this.leastCost[index] = ABSENT;
    let end = bounds[slot * fields];
    for (let field = 0; field < fields; field++) {
      const start = end;
      end = bounds[slot * fields + field + 1];
      for (let at = start; at < end; at++) {
        const token = tokens[at];
        if (token === ITEM_BREAK) continue;
        const link = this.links.first(token);
        if (link !== NO_LINK) this.take(token, link, field, start, at, end);
      }
    }
  }

  private take(token: number, first: number, field: number, start: number, at: number, end: number): void {
    for (let link = first; link !== NO_LINK; link = this.links.next(link)) {
      const index = this.links.alternative(link);
      const { way } = this.alternatives[index];
      const phrase = way.kind === 'phrase';
      if (phrase && !phraseAt(this.segment.forward.tokens, at, end, way.pieces)) continue;
      if (this.count === MOST_OCCURRENCES) return;
      const row = this.count++;
      const cost = this.links.cost(link);
      this.alternative[row] = index;
      this.cost[row] = cost;
      this.exact[row] = !phrase && way.exact === token ? 1 : 0;
      this.field[row] = field;
      this.first[row] = at - start;
      this.last[row] = at - start + (phrase ? way.pieces.length - 1 : 0);
      if (cost < this.leastCost[index]) this.leastCost[index] = cost;
    }
  }
}
