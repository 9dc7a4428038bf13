import type { Span } from './query.js';

/** A query with one of its parts taken out, and no double space where it stood. */
export function withoutSpan(query: string, { start, end }: Span): string {
  return [query.slice(0, start).trimEnd(), query.slice(end).trimStart()].filter(Boolean).join(' ');
}

/** A query with another part at its end. */
export function withPart(query: string, part: string): string {
  return [query.trimEnd(), part].filter(Boolean).join(' ');
}
