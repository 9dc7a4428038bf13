import type { ResolvedAlternative } from '../matching/resolved-alternative.js';
import type { Segment } from '../segment/segment.js';
import { INSIDE, MOST_POSITION, noCriteria } from './criteria.js';
import { literalMatch, type ExactWords } from './exactness.js';
import { ABSENT, Occurrences } from './occurrences.js';
import { distanceBetween } from './proximity.js';
import type { RankKeys } from './rank-keys.js';

const UNREACHED = 255;

/** Judges documents that are known to match, by reading their words. */
export class DocumentScorer {
  /** How well the document judged last answers the query. */
  readonly criteria = noCriteria();

  private readonly occurrences: Occurrences;
  /** For each number of words the least cost of answering so many, and the alternative taken last. */
  private readonly reach: Uint8Array;
  private readonly taken: Uint8Array;
  /** The alternatives taken, in the order of the query. */
  private readonly path: Uint8Array;
  private steps = 0;

  /** `alternatives` in the order of their last word. */
  constructor(
    private readonly segment: Segment,
    private readonly alternatives: readonly ResolvedAlternative[],
    private readonly exact: ExactWords,
    private readonly keys: RankKeys,
  ) {
    this.occurrences = new Occurrences(segment, alternatives);
    this.reach = new Uint8Array(exact.length + 1);
    this.taken = new Uint8Array(exact.length + 1);
    this.path = new Uint8Array(exact.length);
  }

  /**
   * Fills `criteria` for the document of this slot. False, and then criteria are not complete, as soon as its
   * key must come out above `worst`: what is not judged yet can only add to it.
   */
  judge(slot: number, worst: number): boolean {
    const { criteria, keys } = this;
    this.occurrences.find(slot);
    const reached = this.cheapestPath();
    criteria.words = this.exact.length - reached;
    criteria.typo = this.reach[reached];
    criteria.proximity = criteria.attribute = criteria.position = criteria.exactness = 0;
    if (keys.keyBefore(criteria) > worst) return false;
    criteria.proximity = this.proximity();
    if (keys.keyBefore(criteria) > worst) return false;
    const inexact = this.placesAndInexact();
    const literal = inexact === 0 ? literalMatch(this.segment, slot, this.exact, reached) : INSIDE;
    criteria.exactness = literal === INSIDE ? INSIDE + inexact : literal;
    return true;
  }

  /** Answers as many leading words as the document can, with the fewest typos; returns how many. */
  private cheapestPath(): number {
    const { alternatives, reach, taken } = this;
    const { leastCost } = this.occurrences;
    for (let to = 1; to < reach.length; to++) reach[to] = UNREACHED;
    let reached = 0;
    for (let index = 0; index < alternatives.length; index++) {
      const { from, to } = alternatives[index];
      if (leastCost[index] === ABSENT || reach[from] === UNREACHED) continue;
      const cost = reach[from] + leastCost[index];
      if (cost >= reach[to]) continue;
      reach[to] = cost;
      taken[to] = index;
      reached = to;
    }
    this.tracePath(reached);
    return reached;
  }

  private tracePath(reached: number): void {
    let steps = 0;
    for (let to = reached; to > 0; to = this.alternatives[this.taken[to]].from) steps++;
    this.steps = steps;
    for (let to = reached; to > 0; to = this.alternatives[this.taken[to]].from) {
      this.path[--steps] = this.taken[to];
    }
  }

  private proximity(): number {
    let sum = 0;
    for (let step = 1; step < this.steps; step++) {
      sum += distanceBetween(this.occurrences, this.path[step - 1], this.path[step]) - 1;
    }
    return sum;
  }

  /** Fills attribute and position; returns how many steps are nowhere written to the letter. */
  private placesAndInexact(): number {
    const { count, alternative, cost, field, first, exact, leastCost } = this.occurrences;
    let position = 0;
    let inexact = this.steps;
    for (let step = 0; step < this.steps; step++) {
      const index = this.path[step];
      let placed = false;
      for (let at = 0; at < count; at++) {
        if (alternative[at] !== index || cost[at] !== leastCost[index]) continue;
        if (!placed) {
          // Occurrences come best field first and left to right, so the first of least cost has the best place.
          this.criteria.attribute += field[at];
          position += first[at];
          placed = true;
        }
        if (exact[at] === 1) {
          inexact--;
          break;
        }
      }
    }
    this.criteria.position = Math.min(position, MOST_POSITION);
    return inexact;
  }
}
