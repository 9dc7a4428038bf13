import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectionCsv, type ExportedCopy } from '../../exports/index.js';
import { openDiscogsExport } from './discogs-export.js';

/** Any text that a copy may hold: an import trims it, and writes its line breaks as one letter. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom("'=1+1", '=cmd', "''-", '-5', '"', 'a\n\nb, c'),
  )
  .map((raw) => raw.replace(/\0|\r|\p{Cs}/gu, '').trim());
const given = text.filter((value) => value !== '');

const copy: fc.Arbitrary<ExportedCopy> = fc.record({
  release: fc.record({
    discogsId: fc.integer({ min: 1, max: 2_147_483_647 }),
    catalogNumber: text,
    artistCredit: given,
    title: given,
    labelText: text,
    formatText: text,
    year: fc.option(fc.integer({ min: 1900, max: 2030 })),
  }),
  rating: fc.option(fc.integer({ min: 1, max: 5 })),
  folder: given,
  addedAt: fc.integer({ min: 0, max: 2_000_000_000 }).map((seconds) => new Date(seconds * 1000)),
  mediaCondition: text,
  sleeveCondition: text,
  notes: text,
  customFields: fc.record({ Shelf: given, Paid: given }, { requiredKeys: [] }),
});

describe('a collection that goes out and comes in again', () => {
  it('says the same of every copy, whatever is written in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(copy, { maxLength: 8 }), async (copies) => {
        const lines = collectionCsv(Readable.from(copies) as AsyncIterable<ExportedCopy>, ['Shelf', 'Paid']);
        const bytes: Uint8Array[] = [];
        for await (const line of lines) bytes.push(Buffer.from(line));
        const { header, rows } = await openDiscogsExport(Readable.from(bytes));
        expect(header.kind).toBe('collection');
        const read: unknown[] = [];
        for await (const result of rows) read.push('row' in result ? result.row : result.problem);
        expect(read).toEqual(copies.map(asRow));
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

function asRow({ release, customFields, addedAt, ...own }: ExportedCopy) {
  const { discogsId, catalogNumber, artistCredit, title, labelText, formatText, year } = release;
  return {
    discogsReleaseId: discogsId,
    artist: artistCredit,
    title,
    labels: labelText,
    catalogueNumbers: catalogNumber,
    format: formatText,
    year,
    ...own,
    addedAt: addedAt.toISOString(),
    custom: customFields,
  };
}
