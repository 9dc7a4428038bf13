import type { TermRange } from '../segment/dictionary.js';

/** Whether the tokens from `at` on, and before `end`, are these pieces side by side. */
export function phraseAt(tokens: Int32Array, at: number, end: number, pieces: readonly TermRange[]): boolean {
  if (at + pieces.length > end) return false;
  for (let piece = 0; piece < pieces.length; piece++) {
    const token = tokens[at + piece];
    if (token < pieces[piece].from || token >= pieces[piece].to) return false;
  }
  return true;
}
