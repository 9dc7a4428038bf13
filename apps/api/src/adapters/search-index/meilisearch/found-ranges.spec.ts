import { expect, it } from 'vitest';
import { characterRanges } from './found-ranges.js';

it('counts characters where Meilisearch counts bytes', () => {
  // é takes two bytes, 東 three, 🎧 four and two units of UTF-16.
  expect(characterRanges('Café Tacvba', [{ start: 6, length: 6 }])).toEqual([[5, 11]]);
  expect(characterRanges('東京 Jazz', [{ start: 7, length: 4 }])).toEqual([[3, 7]]);
  expect(characterRanges('🎧 mix', [{ start: 5, length: 3 }])).toEqual([[3, 6]]);
});

it('puts ranges in order and joins those that touch', () => {
  const positions = [
    { start: 5, length: 4 },
    { start: 0, length: 2 },
    { start: 2, length: 1 },
  ];
  expect(characterRanges('drumnbass', positions)).toEqual([
    [0, 3],
    [5, 9],
  ]);
});
