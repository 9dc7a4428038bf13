import type { SearchHit } from '@segue/instant-search';
import type { FakeDocument } from '../fake-index.js';

/** Where words were found, in bytes of UTF-8; in a list of texts, `indices` says in which. */
export function matchesPosition(document: FakeDocument, { highlights }: SearchHit): Record<string, object[]> {
  return Object.fromEntries(
    Object.entries(highlights).map(([field, ranges]) => [
      field,
      ranges.map(({ start, end, item }) => {
        const value = document[field];
        const text = String(Array.isArray(value) ? value[item] : value);
        const position = { start: bytes(text.slice(0, start)), length: bytes(text.slice(start, end)) };
        return Array.isArray(value) ? { ...position, indices: [item] } : position;
      }),
    ]),
  );
}

const bytes = (text: string): number => Buffer.byteLength(text);
