import { foldWord } from './fold.js';

/** A folded word and the range of the original text that it stands for. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** An index needs every place where a reader may begin; a query only says what it was given. */
export type Purpose = 'index' | 'query';

/** Longer words are cut: nobody types them, and they would let one document swell the dictionary. */
export const MAX_TERM_LENGTH = 64;

/** Soft hyphens and joiners sit inside words without being part of them. */
const WORD = /[\p{L}\p{N}\p{M}\u00ad\u200c\u200d]+/gu;
/** Scripts written without spaces between words, and Hangul, whose words carry their particles. */
const UNSPACED = [
  ...['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map(
    (script) => `\\p{Script=${script}}`,
  ),
  '\\u30fc\\uff70\\uff9e\\uff9f',
].join('');
const RUNS = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, 'gu');
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const SYMBOLS = /[^\s\p{C}]+/gu;
const ASCII = /^[\x00-\x7f]*$/;

/**
 * Cuts a text into folded words. Scripts without spaces become overlapping pairs of characters. A text of
 * symbols alone ("!!!" is a band) keeps them as they are, since they are all that it can be found by.
 */
export function tokenize(text: string, purpose: Purpose): Token[] {
  const tokens = ASCII.test(text) ? tokenizeAscii(text) : tokenizeAnyScript(text, purpose);
  return tokens.length > 0 ? tokens : tokenizeSymbols(text);
}

function tokenizeAscii(text: string): Token[] {
  const tokens: Token[] = [];
  const folded = text.toLowerCase();
  let start = -1;
  for (let at = 0; at <= folded.length; at++) {
    if (at < folded.length && isAsciiWord(folded.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      tokens.push({ term: folded.slice(start, Math.min(at, start + MAX_TERM_LENGTH)), start, end: at });
      start = -1;
    }
  }
  return tokens;
}

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function tokenizeAnyScript(text: string, purpose: Purpose): Token[] {
  const tokens: Token[] = [];
  for (const word of text.matchAll(WORD)) {
    for (const run of word[0].matchAll(RUNS)) {
      const start = word.index + run.index;
      if (IS_UNSPACED.test(run[0])) pushPairs(tokens, run[0], start, purpose);
      else pushToken(tokens, foldWord(run[0]), start, start + run[0].length);
    }
  }
  return tokens;
}

/** The last character stands alone in the index too, so that typing it finds the word that ends in it. */
function pushPairs(tokens: Token[], run: string, start: number, purpose: Purpose): void {
  const plain = foldWord(run);
  const characters = Array.from(plain);
  const aligned = plain.length === run.length;
  let at = 0;
  for (const [index, character] of characters.entries()) {
    const next = index + 1 < characters.length ? characters[index + 1] : undefined;
    const whole = next !== undefined || purpose === 'index' || characters.length === 1;
    const term = next === undefined ? character : character + next;
    const from = aligned ? start + at : start;
    if (whole) pushToken(tokens, term, from, aligned ? from + term.length : start + run.length);
    at += character.length;
  }
}

function pushToken(tokens: Token[], term: string, start: number, end: number): void {
  if (term !== '') tokens.push({ term: term.slice(0, MAX_TERM_LENGTH), start, end });
}

function tokenizeSymbols(text: string): Token[] {
  return Array.from(text.matchAll(SYMBOLS), (match) => ({
    term: match[0].slice(0, MAX_TERM_LENGTH),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
