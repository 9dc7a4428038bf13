import type { Segment } from './segment.js';

/**
 * Remembers what was worked out about a segment. A segment never changes (but for its dead, which must not matter to
 * what is remembered), so an answer holds as long as the segment lives; the ones used longest ago are forgotten.
 */
export class SegmentMemory<Answer> {
  private readonly answers = new WeakMap<Segment, Map<string, Answer>>();

  /** `most` answers a segment. */
  constructor(private readonly most: number) {}

  recall(segment: Segment, question: string, workOut: () => Answer): Answer {
    const known = this.answers.get(segment) ?? new Map<string, Answer>();
    this.answers.set(segment, known);
    const answer = known.get(question) ?? workOut();
    known.delete(question);
    known.set(question, answer);
    if (known.size > this.most) forgetOldest(known);
    return answer;
  }
}

/** A Map keeps the order of writing, so its first key is the one used longest ago. */
function forgetOldest(answers: Map<string, unknown>): void {
  for (const question of answers.keys()) {
    answers.delete(question);
    return;
  }
}
