import type { ResolvedAlternative } from '../matching/resolved-alternative.js';
import type { Segment } from '../segment/segment.js';
import { INSIDE, MOST_POSITION, type Criteria } from './criteria.js';
import { literalMatch, type ExactWords } from './exactness.js';
import { Occurrences } from './occurrences.js';
import { distanceBetween } from './proximity.js';

const UNREACHED = 255;

/** Judges documents that are known to match by reading their words. */
export class DocumentScorer {
  private readonly occurrences: Occurrences;
  /** For each alternative its least cost in the document at hand, or UNREACHED. */
  private readonly cost: Uint8Array;
  /** For each number of words the least cost of answering so many, and the alternative taken last. */
  private readonly reach: Uint8Array;
  private readonly taken: Uint8Array;
  private readonly path: number[] = [];

  constructor(
    private readonly segment: Segment,
    private readonly alternatives: readonly ResolvedAlternative[],
    private readonly exact: ExactWords,
    private readonly words: number,
  ) {
    this.occurrences = new Occurrences(segment, alternatives);
    this.cost = new Uint8Array(alternatives.length);
    this.reach = new Uint8Array(words + 1);
    this.taken = new Uint8Array(words + 1);
  }

  /** Writes how well the document of this slot answers the words into `criteria`. */
  score(slot: number, criteria: Criteria): void {
    this.occurrences.find(slot);
    this.leastCosts();
    const reached = this.cheapestPath();
    criteria.words = this.words - reached;
    criteria.typo = this.reach[reached]!;
    criteria.proximity = this.proximity();
    this.placesInto(criteria);
    const literal = literalMatch(this.segment, slot, this.exact, reached);
    criteria.exactness = literal === INSIDE ? INSIDE + this.inexactSteps() : literal;
  }

  private leastCosts(): void {
    const { count, alternative, cost } = this.occurrences;
    this.cost.fill(UNREACHED);
    for (let at = 0; at < count; at++) {
      if (cost[at]! < this.cost[alternative[at]!]!) this.cost[alternative[at]!] = cost[at]!;
    }
  }

  /** Answers as many leading words as the document can, with the fewest typos; returns how many. */
  private cheapestPath(): number {
    this.reach.fill(UNREACHED);
    this.reach[0] = 0;
    let reached = 0;
    for (let to = 1; to <= this.words; to++) {
      for (let index = 0; index < this.alternatives.length; index++) {
        const alternative = this.alternatives[index]!;
        if (alternative.to !== to || this.cost[index] === UNREACHED) continue;
        if (this.reach[alternative.from] === UNREACHED) continue;
        const cost = this.reach[alternative.from]! + this.cost[index]!;
        if (cost >= this.reach[to]!) continue;
        this.reach[to] = cost;
        this.taken[to] = index;
        reached = to;
      }
    }
    this.path.length = 0;
    for (let to = reached; to > 0; to = this.alternatives[this.taken[to]!]!.from) {
      this.path.push(this.taken[to]!);
    }
    this.path.reverse();
    return reached;
  }

  private proximity(): number {
    let sum = 0;
    for (let step = 1; step < this.path.length; step++) {
      const left = this.path[step - 1]!;
      const right = this.path[step]!;
      sum += distanceBetween(this.occurrences, left, this.cost[left]!, right, this.cost[right]!) - 1;
    }
    return sum;
  }

  private placesInto(criteria: Criteria): void {
    const { count, alternative, cost, field, first } = this.occurrences;
    criteria.attribute = 0;
    let position = 0;
    for (const index of this.path) {
      // Occurrences come field by field and left to right, so the first of least cost has the best place.
      for (let at = 0; at < count; at++) {
        if (alternative[at] !== index || cost[at] !== this.cost[index]) continue;
        criteria.attribute += field[at]!;
        position += first[at]!;
        break;
      }
    }
    criteria.position = Math.min(position, MOST_POSITION);
  }

  private inexactSteps(): number {
    const { count, alternative, exact } = this.occurrences;
    let inexact = 0;
    for (const index of this.path) {
      let at = 0;
      while (at < count && (alternative[at] !== index || exact[at] === 0)) at++;
      if (at === count) inexact++;
    }
    return inexact;
  }
}
