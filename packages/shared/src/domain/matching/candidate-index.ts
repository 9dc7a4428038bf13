import { artistNames } from './artist-distance.js';
import { wordsOf } from './fold-text.js';
import type { Candidate } from './rank.js';
import { readTitle } from './read-title.js';
import type { TrackClues } from './track-clues.js';

/** Letters of a word's beginning that count as a word of their own, so that a slip at its end does no harm. */
const STEM = 4;

/**
 * Finds the few tracks that a file could be among very many, for `rankCandidates` to judge: those that share the
 * rarest words of title and artist. A rare word counts more (inverse document frequency: K. Spärck Jones,
 * "A statistical interpretation of term specificity", Journal of Documentation 28, 1972).
 */
export class CandidateIndex<Id> {
  private readonly byKey = new Map<string, number[]>();

  constructor(private readonly candidates: readonly Candidate<Id>[]) {
    for (const [index, candidate] of candidates.entries()) {
      for (const key of keysOf(candidate.clues)) {
        const known = this.byKey.get(key);
        if (known === undefined) this.byKey.set(key, [index]);
        else known.push(index);
      }
    }
  }

  /**
   * The candidates that share a word with one of the readings, the most promising first. `limit` of them, and all that
   * promise as much as the last one: a twin that is cut off would make a doubtful match look sure.
   */
  find(readings: readonly TrackClues[], limit = 20): Candidate<Id>[] {
    const scores = new Map<number, number>();
    for (const key of new Set(readings.flatMap((reading) => [...keysOf(reading)]))) {
      const holders = this.byKey.get(key) ?? [];
      const rarity = Math.log(1 + this.candidates.length / holders.length);
      for (const index of holders) scores.set(index, (scores.get(index) ?? 0) + rarity);
    }
    const ranked = [...scores].sort(
      ([left, leftScore], [right, rightScore]) => rightScore - leftScore || left - right,
    );
    const least = ranked[limit - 1]?.[1] ?? 0;
    return ranked.filter(([, score]) => score >= least).flatMap(([index]) => this.candidates[index] ?? []);
  }
}

function keysOf({ title, artist }: TrackClues): Set<string> {
  const words = [readTitle(title).base, ...artistNames(artist ?? '')].flatMap(wordsOf);
  return new Set(words.flatMap((word) => (word.length > STEM ? [word, `${word.slice(0, STEM)}*`] : [word])));
}
