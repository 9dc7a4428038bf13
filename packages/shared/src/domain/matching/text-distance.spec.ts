import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, textDistance } from './text-distance.js';

const text = fc.string({ unit: 'grapheme', maxLength: 20 });

describe('the edit distance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['jungle', 'jugnle', 1],
    ['ca', 'abc', 3],
    ['dub', 'dub', 0],
  ])('of %j and %j is %i', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
  });

  it('is 0 for the same text only, and the same both ways round', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('is at most the longer length and at least the difference of lengths', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [left, right] = [Array.from(a).length, Array.from(b).length];
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(left, right));
        expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(left - right));
      }),
    );
  });

  it('grows by one at most with one more slip', () => {
    fc.assert(
      fc.property(text, text, fc.nat(20), (a, b, at) => {
        const slipped = Array.from(b)
          .filter((_, index) => index !== at)
          .join('');
        expect(Math.abs(editDistance(a, slipped) - editDistance(a, b))).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the distance of two names', () => {
  it('is from 0 to 1, 0 for itself, and the same both ways round', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const distance = textDistance(a, b);
        expect(distance).toBe(textDistance(b, a));
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(1);
        expect(textDistance(a, a)).toBe(0);
      }),
    );
  });

  it.each([
    ['Smoke The Weed', 'smoke the weed!', 0],
    ['Tempa, Dubnest', 'Dubnest Tempa', 0],
    ['Sound Fi Dead', 'Pumpking', 1],
  ])('of %s and %s is %d', (a, b, distance) => {
    expect(textDistance(a, b)).toBe(distance);
  });

  it('is large when only the number differs', () => {
    expect(textDistance('Kaotik Soundsystem 05', 'Kaotik Soundsystem 06')).toBeGreaterThanOrEqual(0.6);
    expect(textDistance('Kaotik Soundsystem 5', 'Kaotik Soundsystem 05')).toBeLessThan(0.2);
  });
});
