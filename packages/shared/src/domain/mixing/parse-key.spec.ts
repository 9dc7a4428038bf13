import { describe, expect, it } from 'vitest';
import { formatKey, KEY_NOTATIONS } from './format-key.js';
import { camelotNumber, keyFromCamelot, openKeyNumber, type MusicalKey } from './key.js';
import { parseKey } from './parse-key.js';

const ALL_KEYS: MusicalKey[] = (['major', 'minor'] as const).flatMap((mode) =>
  Array.from({ length: 12 }, (_, pitchClass) => ({ pitchClass, mode })),
);

describe('keys in every notation', () => {
  it.each(KEY_NOTATIONS)('%s: all 24 keys come back as they went', (notation) => {
    for (const key of ALL_KEYS) expect(parseKey(formatKey(key, notation))).toEqual(key);
    expect(new Set(ALL_KEYS.map((key) => formatKey(key, notation))).size).toBe(24);
  });

  it('knows the wheel: A minor and C major are 8 in Camelot and 1 in Open Key', () => {
    for (const key of [parseKey('Am'), parseKey('C')]) {
      expect(key && [camelotNumber(key), openKeyNumber(key)]).toEqual([8, 1]);
    }
    for (const key of ALL_KEYS) expect(keyFromCamelot(camelotNumber(key), key.mode)).toEqual(key);
  });

  it.each([
    ['8A', 'A minor'],
    ['08a', 'A minor'],
    ['10M', 'C minor'],
    ['5D', 'E major'],
    ['1m', 'A minor'],
    ['12A', 'C♯ minor'],
    ['Gbm', 'F♯ minor'],
    ['F♯ minor', 'F♯ minor'],
    ['F# Minor', 'F♯ minor'],
    ['A min', 'A minor'],
    ['Amin', 'A minor'],
    ['CM', 'C major'],
    ['Cm', 'C minor'],
    ['C maj', 'C major'],
    ['B♭ Major', 'B♭ major'],
    ['G-flat minor', 'F♯ minor'],
    ['es-moll', 'E♭ minor'],
    ['H-Dur', 'B major'],
    [' Cb ', 'B major'],
  ])('%s is %s', (text, long) => {
    const key = parseKey(text);
    expect(key && formatKey(key, 'long')).toBe(long);
  });

  it.each(['', 'Off', '0A', '13A', '8C', 'All', 'X minor', 'Am7', '8A/9A'])('“%s” names no key', (text) => {
    expect(parseKey(text)).toBeNull();
  });
});
