import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeWords, type PlaylistState } from './change-words.js';

const state = (tracks: string, name = 'Friday', startMinute: number | null = null): PlaylistState => ({
  name,
  startMinute,
  items: Array.from(tracks).map((trackId) => ({ trackId, seed: false })),
});
const words = (before: PlaylistState, after: PlaylistState) =>
  changeWords(before, after, (id) => id.toUpperCase());

describe('what changed, in words', () => {
  it.each([
    ['abcd', 'abcd', ''],
    ['abcd', 'bcad', '“A” moved from 1 to 3.'],
    ['abcd', 'dabc', '“D” moved from 4 to 1.'],
    ['abcd', 'bacd', '“A” moved from 1 to 2.'],
    ['abcd', 'dcba', 'Put in another order.'],
    ['abc', 'ab', '“C” taken out.'],
    ['abc', 'abcde', '“D” and “E” added.'],
    ['abc', 'defg', '4 tracks added. 3 tracks taken out.'],
  ])('%s to %s: %s', (before, after, said) => expect(words(state(before), state(after))).toBe(said));

  it('tells another name and another beginning', () => {
    expect(words(state('a'), state('a', 'Saturday', 23 * 60 + 5))).toBe(
      'Renamed from “Friday” to “Saturday”. Begins at 23:05.',
    );
  });

  it('is empty exactly when nothing changed', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')),
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')),
        (before, after) => {
          expect(words(state(before.join('')), state(after.join(''))) === '').toBe(
            before.join() === after.join(),
          );
        },
      ),
    ));
});
