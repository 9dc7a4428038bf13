import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeKeyword, encodeKeyword } from './keyword-code.js';

const keyword = fc.string({ unit: 'grapheme', maxLength: 60 });
/** What Meilisearch makes of a value before it compares: `normalize_facet` in its source. */
const normalized = (text: string) => text.trim().normalize('NFKD').toLowerCase();

it('reads back what it wrote', () => {
  fc.assert(
    fc.property(keyword, (text) => {
      const code = encodeKeyword(text);
      expect(code.startsWith('-') ? text : decodeKeyword(code)).toBe(text);
    }),
  );
});

it('survives the normalisation of Meilisearch, so that different keywords stay different', () => {
  fc.assert(
    fc.property(keyword, (text) => {
      const code = encodeKeyword(text);
      expect(normalized(code)).toBe(code);
      expect(code).toMatch(/^[a-z0-9_-]+$/);
    }),
  );
});

it('tells capitals, accents and spaces apart', () => {
  const codes = ['Dub', 'dub', 'düb', ' dub', 'dub ', ''].map(encodeKeyword);
  expect(new Set(codes).size).toBe(codes.length);
});

it('hashes what would be cut, each to a code of its own', () => {
  const long = 'a'.repeat(10_000);
  expect(encodeKeyword(`${long}b`)).not.toBe(encodeKeyword(`${long}c`));
  expect(decodeKeyword(encodeKeyword(long))).toBeNull();
});
