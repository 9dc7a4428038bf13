import { SAMPLE_CRATE, sampleExportCsv } from '@segue/shared/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile, type ReadExport } from './export-fixture.js';
import { ImportFileError } from './index.js';

const SEED = 20_240_101;
const LONG = 120_000;
const genuine = new TextEncoder().encode(sampleExportCsv());
const known = new Set(SAMPLE_CRATE.map((release) => release.id));

/** One way to spoil a file: bytes at a place are replaced by others (none: they are cut out). */
const spoiling = fc.record({
  at: fc.nat(genuine.length),
  remove: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 200 })),
  insert: fc.oneof(
    fc
      .constantFrom('"', '""', ',', '\n', '\r\n', '\r', '\0', ';', '\uFEFF', '=', '"\n"')
      .map((text) => new TextEncoder().encode(text)),
    fc.uint8Array({ maxLength: 20 }),
  ),
});

function spoil(
  file: Uint8Array,
  { at, remove, insert }: { at: number; remove: number; insert: Uint8Array },
): Uint8Array {
  return Uint8Array.from([...file.subarray(0, at), ...insert, ...file.subarray(at + remove)]);
}

async function readOrRefuse(file: Uint8Array): Promise<ReadExport | ImportFileError> {
  try {
    return await readFile(file, 4096);
  } catch (error) {
    if (error instanceof ImportFileError) return error;
    throw error;
  }
}

describe('1,000 spoiled exports', () => {
  it(
    'never crash, never give a partial row, and every refusal names its line',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(spoiling, { minLength: 1, maxLength: 4 }), async (spoilings) => {
          const file = spoilings.reduce(spoil, genuine);
          const lines = file.reduce((count, byte) => count + Number(byte === 0x0a), 1);
          const result = await readOrRefuse(file);
          if (result instanceof ImportFileError) {
            expect(result.line).toBeGreaterThanOrEqual(1);
            expect(result.line).toBeLessThanOrEqual(lines);
            return;
          }
          for (const { row } of result.rows) {
            expect(row.title.length * row.artist.length * row.discogsReleaseId).toBeGreaterThan(0);
          }
          for (const { line, message } of result.problems) {
            expect(line).toBeGreaterThanOrEqual(2);
            expect(line).toBeLessThanOrEqual(lines);
            expect(message).not.toBe('');
          }
        }),
        { numRuns: 1000, seed: SEED },
      );
    },
    LONG,
  );

  it(
    'lose the rows that were touched and no other',
    async () => {
      const underHeader = genuine.indexOf(0x0a) + 1;
      const insertion = spoiling.map((place) => ({
        ...place,
        at: Math.max(underHeader, place.at),
        remove: 0,
      }));
      await fc.assert(
        fc.asyncProperty(insertion, async (place) => {
          const result = await readOrRefuse(spoil(genuine, place));
          if (result instanceof ImportFileError) return;
          const breaks = place.insert.filter((byte) => byte === 0x0a).length;
          const kept = result.rows.filter(({ row }) => known.has(row.discogsReleaseId)).length;
          expect(kept).toBeGreaterThanOrEqual(61 - 1 - breaks);
        }),
        { numRuns: 300, seed: SEED },
      );
    },
    LONG,
  );

  it(
    'cut short anywhere keep every row before the cut',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(genuine.length), async (length) => {
          const cut = genuine.subarray(0, length);
          const whole = cut.reduce((count, byte) => count + Number(byte === 0x0a), 0) - 1;
          const result = await readOrRefuse(cut);
          if (result instanceof ImportFileError) expect(whole).toBeLessThanOrEqual(0);
          else expect(result.rows.length).toBeGreaterThanOrEqual(Math.max(0, whole));
        }),
        { numRuns: 200, seed: SEED },
      );
    },
    LONG,
  );
});
