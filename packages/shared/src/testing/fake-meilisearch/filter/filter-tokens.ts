import { WireError } from '../wire-error.js';

/** A word (an attribute, keyword or bare value), a quoted value, or a sign. */
export interface FilterToken {
  readonly kind: 'word' | 'quoted' | 'sign' | 'end';
  readonly text: string;
}

const WORD = /[\p{L}\p{N}_.-]+/uy;
const SIGN = />=|<=|!=|[=<>()[\],]/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/suy;
const SPACE = /\s+/y;

export function filterTokens(text: string): FilterToken[] {
  const tokens: FilterToken[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at += found[0].length;
    return found;
  };
  while (at < text.length) {
    if (take(SPACE) !== null) continue;
    const quoted = take(QUOTED);
    if (quoted !== null) {
      tokens.push({ kind: 'quoted', text: unescaped(quoted[1] ?? quoted[2] ?? '') });
      continue;
    }
    const sign = take(SIGN);
    const word = sign === null ? take(WORD) : null;
    if (sign === null && word === null)
      throw badFilter(`Unexpected characters at ${text.slice(at, at + 20)}`);
    tokens.push(sign === null ? { kind: 'word', text: word?.[0] ?? '' } : { kind: 'sign', text: sign[0] });
  }
  return [...tokens, { kind: 'end', text: '' }];
}

export const badFilter = (message: string): WireError => new WireError(400, 'invalid_search_filter', message);

/** The server reads more escapes than these and refuses the rest; nothing needs to send any but these. */
function unescaped(text: string): string {
  return text.replace(/\\(.)/gsu, (_, character: string) => {
    if ('"\'\\'.includes(character)) return character;
    throw badFilter(`Unknown escape \\${character}`);
  });
}
