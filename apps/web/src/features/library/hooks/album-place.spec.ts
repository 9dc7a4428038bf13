import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { albumRange, albumStep } from './album-place';

describe('going through albums by keyboard', () => {
  it('meets every track once on the way down, and again on the way up', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 }), (sizes) => {
        const tracks = sizes.reduce((sum, size) => sum + size, 0);
        const walk = (by: 1 | -1, from: { record: number; track: number }) => {
          const met = [from];
          for (let step = 1; step < tracks; step++)
            met.push(albumStep(met.at(-1) ?? from, by, sizes.length, (record) => sizes[record] ?? 0));
          return met;
        };
        const down = walk(1, { record: 0, track: 0 });
        expect(new Set(down.map(({ record, track }) => `${record} ${track}`)).size).toBe(tracks);
        expect(walk(-1, down.at(-1) ?? { record: 0, track: 0 })).toEqual(down.toReversed());
      }),
    );
  });

  it('begins at the first, and stays at the ends', () => {
    const two = () => 2;
    expect(albumStep({ record: -1, track: 0 }, 1, 3, two)).toEqual({ record: 0, track: 0 });
    expect(albumStep({ record: 2, track: 1 }, 1, 3, two)).toEqual({ record: 2, track: 1 });
  });
});

describe('a range over albums', () => {
  const tracksAt = (record: number) => ['1', '2', '3'].map((track) => `${record}.${track}`);

  it('goes over the ends of records, in either direction', () => {
    const [one, other] = [
      { record: 0, track: 2 },
      { record: 2, track: 0 },
    ];
    const all = ['0.3', '1.1', '1.2', '1.3', '2.1'];
    expect(albumRange(one, other, tracksAt)).toEqual(all);
    expect(albumRange(other, one, tracksAt)).toEqual(all);
    expect(albumRange(one, one, tracksAt)).toEqual(['0.3']);
  });
});
