import type { Dictionary, TermRange } from '../segment/dictionary.js';

/** More than any budget: "not within reach". */
const FAR = 9;
const WIDTH = 66;

/**
 * Finds the words within a number of edits of `word`: insertion, deletion, replacement and swap of neighbours
 * each count one (optimal string alignment; Boytsov 2011, "Indexing methods for approximate dictionary searching").
 * The sorted dictionary is walked as if it were a trie: rows of the table that a term shares with the one before
 * it are kept, and where a row is beyond the budget all terms that share its prefix are passed over.
 */
export class TypoWalk {
  /** rows[d] compares the first d characters of the term with every prefix of the word. */
  private readonly rows = new Uint8Array(WIDTH * WIDTH);
  /** The least cost of the whole word against any of the first d characters of the term. */
  private readonly least = new Uint8Array(WIDTH);

  /**
   * Calls `found` with each term of the range and its cost, at most `budget`. With `prefix`, the beginning of
   * a term is enough. All terms of the range must begin with the word's first character.
   */
  run(
    dictionary: Dictionary,
    range: TermRange,
    word: string,
    budget: number,
    prefix: boolean,
    found: (term: number, cost: number) => void,
  ): void {
    this.firstRow(word.length, budget);
    let known = 0;
    let dead = WIDTH;
    for (let term = range.from; term < range.to; term++) {
      const shared = term === range.from ? 0 : dictionary.shared[term];
      if (shared < dead) {
        const text = dictionary.terms[term];
        known = Math.min(known, shared);
        dead = WIDTH;
        while (known < text.length && dead === WIDTH) {
          if (this.nextRow(text, known, word, budget)) dead = known + 1;
          known++;
        }
      }
      const cost = this.costOf(dictionary.terms[term], word, known, dead, prefix);
      if (cost <= budget) found(term, cost);
    }
  }

  private costOf(text: string, word: string, known: number, dead: number, prefix: boolean): number {
    if (prefix) return this.least[known];
    return dead === WIDTH ? this.rows[text.length * WIDTH + word.length] : FAR;
  }

  private firstRow(length: number, budget: number): void {
    for (let at = 0; at <= length; at++) this.rows[at] = at <= budget ? at : FAR;
    this.least[0] = this.rows[length];
  }

  /** Fills the row after `depth` characters of the term; true when nothing in it is within the budget. */
  private nextRow(text: string, depth: number, word: string, budget: number): boolean {
    const { rows } = this;
    const above = depth * WIDTH;
    const row = above + WIDTH;
    const letter = text.charCodeAt(depth);
    const low = Math.max(1, depth + 1 - budget);
    const high = Math.min(word.length, depth + 1 + budget);
    rows[row + low - 1] = low === 1 && depth + 1 <= budget ? depth + 1 : FAR;
    let best = rows[row + low - 1];
    for (let at = low; at <= high; at++) {
      const same = word.charCodeAt(at - 1) === letter;
      let cost = rows[above + at - 1] + (same ? 0 : 1);
      const inserted = rows[above + at] + 1;
      const deleted = rows[row + at - 1] + 1;
      if (inserted < cost) cost = inserted;
      if (deleted < cost) cost = deleted;
      if (this.isSwap(text, depth, word, at)) cost = Math.min(cost, rows[above - WIDTH + at - 2] + 1);
      rows[row + at] = cost > budget ? FAR : cost;
      if (cost < best) best = cost;
    }
    for (let at = high + 1; at <= word.length; at++) rows[row + at] = FAR;
    this.least[depth + 1] = Math.min(this.least[depth], rows[row + word.length]);
    return best > budget;
  }

  private isSwap(text: string, depth: number, word: string, at: number): boolean {
    if (depth < 1 || at < 2) return false;
    return (
      word.charCodeAt(at - 1) === text.charCodeAt(depth - 1) &&
      word.charCodeAt(at - 2) === text.charCodeAt(depth)
    );
  }
}
