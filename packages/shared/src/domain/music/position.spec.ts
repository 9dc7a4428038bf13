import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePositions, parsePosition } from './position.js';

const nothing = { medium: null, disc: null, side: null, number: null, part: null };

describe('a position', () => {
  it.each([
    ['A', { side: 'A' }],
    ['AA', { side: 'AA' }],
    ['a1', { side: 'A', number: 1 }],
    ['B2', { side: 'B', number: 2 }],
    ['AA1', { side: 'AA', number: 1 }],
    ['B1a', { side: 'B', number: 1, part: 1 }],
    ['B5.2', { side: 'B', number: 5, part: 2 }],
    ['C1.b', { side: 'C', number: 1, part: 2 }],
    ['3', { number: 3 }],
    ['12c', { number: 12, part: 3 }],
    ['4.1', { number: 4, part: 1 }],
    ['1-03', { disc: 1, number: 3 }],
    ['2-10b', { disc: 2, number: 10, part: 2 }],
    ['CD-16', { medium: 'CD', number: 16 }],
    ['CD2-4', { medium: 'CD', disc: 2, number: 4 }],
    ['DVD-1', { medium: 'DVD', number: 1 }],
    ['Video 2', { medium: 'Video', number: 2 }],
  ])('%s is read', (text, expected) => {
    expect(parsePosition(text)).toEqual({ text, ...nothing, ...expected });
  });

  it.each(['', ' ', '?', 'Track One', 'Why', 'Aa1b2', 'A-B', '1-', 'A1 to A3', '(A)'])(
    '%j is not one',
    (text) => {
      expect(parsePosition(text)).toBeNull();
    },
  );
});

describe('the order of positions', () => {
  it.each([
    [['A1', 'A2', 'A10', 'B1', 'C1']],
    [['A', 'B', 'AA']],
    [['B1', 'B1a', 'B1b', 'B2']],
    [['B4', 'B5.1', 'B5.2']],
    [['1-01', '1-02', '1-10', '2-01']],
    [['A1', 'D2', 'CD-1', 'CD-16']],
    [['1', '2', '11']],
    [['A1', 'b1', 'C1']],
  ])('is that of playing: %s', (inOrder) => {
    const shuffled = [...inOrder].reverse();
    shuffled.sort((a, b) => comparePositions(parsePosition(a), parsePosition(b)));
    expect(shuffled).toEqual(inOrder);
  });

  it('is an order: the same both ways round, and without circles', () => {
    const side = fc.tuple(fc.constantFrom('A', 'B', 'AA', 'c'), fc.constantFrom('', '1', '2', '2a', '2.2'));
    const disc = fc.tuple(fc.constantFrom('', '1-', '2-', 'CD-', 'CD2-'), fc.constantFrom('1', '02', '3'));
    const position = fc.oneof(side, disc, fc.constant(['?', ''])).map(([a, b]) => parsePosition(`${a}${b}`));
    fc.assert(
      fc.property(position, position, position, (a, b, c) => {
        expect(Math.sign(comparePositions(a, b)) + Math.sign(comparePositions(b, a))).toBe(0);
        if (comparePositions(a, b) <= 0 && comparePositions(b, c) <= 0) {
          expect(comparePositions(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
