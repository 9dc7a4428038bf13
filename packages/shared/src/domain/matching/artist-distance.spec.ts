import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { artistDistance, artistNames } from './artist-distance.js';

describe('the artists of a line', () => {
  it.each([
    ['Alpha & Omega meets The Disciples (2)', ['alpha', 'omega', 'disciples']],
    ['Benny Page Feat. Top Cat', ['benny page', 'top cat']],
    ['DJ Deekline and Ed Solo', ['deekline', 'ed solo']],
    ['Bone Crusher (2) vs. Sizzla', ['bone crusher', 'sizzla']],
    ['Withered Hand', ['withered hand']],
    ['Maxx Andy', ['maxx andy']],
    ['Various', []],
    ['', []],
  ])('%s', (line, names) => {
    expect(artistNames(line)).toEqual(names);
  });
});

describe('the distance of artists', () => {
  const names = fc.uniqueArray(
    fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 1, maxLength: 6 }),
    {
      minLength: 1,
      maxLength: 4,
    },
  );

  it('is from 0 to 1, 0 for the same in any order, and the same both ways round', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        expect(artistDistance(a, b)).toBeCloseTo(artistDistance(b, a), 12);
        expect(artistDistance(a, [...a].reverse())).toBe(0);
        expect(artistDistance(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is small when a guest is left out', () => {
    expect(artistDistance(['benny page', 'top cat'], ['benny page'])).toBeLessThan(0.15);
    expect(artistDistance(['benny page'], ['aphrodite'])).toBeGreaterThan(0.9);
  });
});
