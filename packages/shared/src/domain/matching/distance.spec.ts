import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceBetween, WEIGHTS } from './distance.js';
import { prepareClues } from './prepared-clues.js';
import type { TrackClues } from './track-clues.js';

const WARDANCE: TrackClues = {
  title: 'Wardance (Serial Killaz Remix)',
  artist: 'Tribe Of Issachar',
  album: 'Wardance (Serial Killaz Remixes)',
  durationSeconds: 300,
  position: 'A',
  ordinal: 1,
  year: 2007,
};

function compare(a: TrackClues, b: TrackClues) {
  return distanceBetween(prepareClues(a), prepareClues(b));
}

function objections(changes: Partial<TrackClues>): string[] {
  const { penalties } = compare(WARDANCE, { ...WARDANCE, ...changes });
  return penalties.filter((penalty) => penalty.amount > 0).map((penalty) => penalty.name);
}

const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { freq: 4 });
const clues: fc.Arbitrary<TrackClues> = fc.record({
  title: fc.constantFrom(
    'Wardance',
    'Wardance (Dub)',
    'Wardance (Serial Killaz Remix)',
    'Rukus',
    'Part 1',
    'Part 2',
  ),
  artist: maybe(
    fc.constantFrom('Tribe Of Issachar', 'Gang Related', 'Gang Related & Tribe Of Issachar', 'Various'),
  ),
  album: maybe(fc.constantFrom('Wardance', 'Rukus / Vibration')),
  durationSeconds: maybe(fc.integer({ min: 1, max: 900 })),
  position: maybe(fc.constantFrom('A', 'B', 'A1', 'AA')),
  ordinal: maybe(fc.integer({ min: 1, max: 9 })),
  year: maybe(fc.integer({ min: 1960, max: 2024 })),
});

describe('the distance of two tracks', () => {
  it('is 0 for a track and itself when all is known', () => {
    expect(compare(WARDANCE, WARDANCE).total).toBe(0);
  });

  it('is the sum of its named shares, from 0 to 1, and the same both ways round', () => {
    fc.assert(
      fc.property(clues, clues, (a, b) => {
        const { total, penalties } = compare(a, b);
        expect(total).toBeCloseTo(compare(b, a).total, 12);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(1 + 1e-12);
        expect(penalties.map((penalty) => penalty.name).sort()).toEqual(Object.keys(WEIGHTS).sort());
        expect(penalties.reduce((sum, penalty) => sum + penalty.share, 0)).toBeCloseTo(total, 12);
        expect(penalties.filter((penalty) => penalty.amount > 0 && penalty.sentence === '')).toEqual([]);
      }),
    );
  });

  it('never shrinks when the lengths or the years drift further apart', () => {
    fc.assert(
      fc.property(clues, fc.nat(60), fc.nat(60), (other, near, more) => {
        const at = (drift: number) =>
          compare(
            { ...WARDANCE, durationSeconds: 300 + drift, year: 1960 + drift },
            { ...other, durationSeconds: 300, year: 1960 },
          );
        expect(at(near + more).total).toBeGreaterThanOrEqual(at(near).total);
      }),
    );
  });

  it('is smaller when something is confirmed than when it is not said', () => {
    for (const field of ['artist', 'album', 'durationSeconds', 'year'] as const) {
      expect(compare(WARDANCE, { ...WARDANCE, [field]: null }).total).toBeGreaterThan(0);
    }
  });

  it.each([
    ['title', { title: 'Rukus (Serial Killaz Remix)' }],
    ['version', { title: 'Wardance' }],
    ['version', { title: 'Wardance (Aphrodite Remix)' }],
    ['version', { title: 'Wardance (Remix)' }],
    ['artist', { artist: 'Gang Related' }],
    ['duration', { durationSeconds: 320 }],
    ['album', { album: 'Rukus / Vibration' }],
    ['position', { position: 'B' }],
    ['year', { year: 2012 }],
  ] as const)('names the %s when that alone differs', (name, changes) => {
    expect(objections(changes)).toEqual([name]);
  });

  it.each([
    [{ title: 'WARDANCE [serial killaz rmx]' }],
    [{ title: 'Wardance - Serial Killaz Remix' }],
    [{ artist: 'tribe of issachar' }],
    [{ durationSeconds: 303 }],
  ])('has no objection to %j', (changes) => {
    expect(objections(changes)).toEqual([]);
  });
});
