import type { Span } from './query.js';

/** A word, a phrase in quotes, or `field:value,value` with an optional minus before it. */
export type Token = Span &
  (
    | { readonly kind: 'text'; readonly text: string }
    | {
        readonly kind: 'field';
        readonly name: string;
        readonly not: boolean;
        /** With what each was written as: a quoted value is a name, never a range. */
        readonly values: readonly FieldValue[];
      }
  );

export interface FieldValue extends Span {
  readonly text: string;
  readonly quoted: boolean;
}

const FIELD = /(-?)([A-Za-z]+):/y;
const QUOTED = /["“”]([^"“”]*)(?:["“”]|$)/y;
const BARE = /[^\s,"“”]+/y;
const WORD = /[^\s]+/y;

/**
 * Takes a query apart. Never fails: a quote that is not closed reaches to the end.
 * @param isField which names are fields; `Re:mix` is a word, since `re` is none
 */
export function tokensOf(query: string, isField: (name: string) => boolean): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    if (/\s/.test(query.charAt(at))) {
      at += 1;
      continue;
    }
    const token = fieldAt(query, at, isField) ?? phraseAt(query, at) ?? wordAt(query, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function match(pattern: RegExp, query: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(query);
}

function fieldAt(query: string, start: number, isField: (name: string) => boolean): Token | null {
  const [whole, minus, name] = match(FIELD, query, start) ?? [];
  if (whole === undefined || name === undefined || !isField(name.toLowerCase())) return null;
  const values: FieldValue[] = [];
  let end = start + whole.length;
  for (let value = valueAt(query, end); value !== null; value = valueAt(query, end + 1)) {
    values.push(value);
    end = value.end;
    if (query.charAt(end) !== ',') break;
  }
  // A comma at the end belongs to it: the next value is still being typed.
  if (query.charAt(end) === ',') end += 1;
  return { kind: 'field', name: name.toLowerCase(), not: minus === '-', values, start, end };
}

function valueAt(query: string, start: number): FieldValue | null {
  const quoted = match(QUOTED, query, start);
  if (quoted) return { text: (quoted[1] ?? '').trim(), quoted: true, start, end: start + quoted[0].length };
  const bare = match(BARE, query, start);
  return bare && { text: bare[0], quoted: false, start, end: start + bare[0].length };
}

function phraseAt(query: string, start: number): Token | null {
  const quoted = match(QUOTED, query, start);
  return quoted && { kind: 'text', text: (quoted[1] ?? '').trim(), start, end: start + quoted[0].length };
}

function wordAt(query: string, start: number): Token {
  const text = match(WORD, query, start)?.[0] ?? query.charAt(start);
  return { kind: 'text', text, start, end: start + text.length };
}
