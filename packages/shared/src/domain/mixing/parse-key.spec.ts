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
    ['B-Dur', 'B♭ major'],
    ['b-moll', 'B♭ minor'],
    ['Fis moll', 'F♯ minor'],
    ['D#m/Ebm', 'E♭ minor'],
    ['G♯ / A♭', 'A♭ major'],
  ])('%s is %s', (text, long) => {
    const key = parseKey(text);
    expect(key && formatKey(key, 'long')).toBe(long);
  });

  /** Every name of each pitch, from C upwards, enharmonics included. */
  const NAMES = [
    ['C', 'B#', 'B♯'],
    ['C#', 'Db', 'C♯', 'D♭', 'Cis', 'Des'],
    ['D'],
    ['D#', 'Eb', 'D♯', 'E♭', 'Dis', 'Es'],
    ['E', 'Fb'],
    ['F', 'E#'],
    ['F#', 'Gb', 'F♯', 'G♭', 'Fis', 'Ges'],
    ['G'],
    ['G#', 'Ab', 'G♯', 'A♭', 'Gis', 'As'],
    ['A'],
    ['A#', 'Bb', 'A♯', 'B♭', 'Ais'],
    ['B', 'Cb', 'H'],
  ];

  it.each([
    ['Traktor, Serato and rekordbox', { major: [''], minor: ['m'] }],
    ['Mixed In Key', { major: ['', 'maj'], minor: ['m', 'min'] }],
    ['Beatport', { major: [' Major', ' maj'], minor: [' Minor', ' min'] }],
    ['tags of every kind', { major: ['M', '-major', ' MAJOR'], minor: ['-minor', ' MINOR', ' min.'] }],
  ])('reads all 24 keys as %s write them, by every name', (_, endings) => {
    for (const { pitchClass, mode } of ALL_KEYS) {
      for (const name of NAMES[pitchClass] ?? []) {
        for (const ending of endings[mode]) {
          expect([name + ending, parseKey(name + ending)]).toEqual([name + ending, { pitchClass, mode }]);
        }
      }
    }
  });

  it('reads all 24 keys as a German writes them', () => {
    const german = ['C', 'Cis', 'D', 'Es', 'E', 'F', 'Fis', 'G', 'As', 'A', 'B', 'H'];
    for (const { pitchClass, mode } of ALL_KEYS) {
      const text = `${german[pitchClass] ?? ''}-${mode === 'major' ? 'Dur' : 'Moll'}`;
      expect([text, parseKey(text)]).toEqual([text, { pitchClass, mode }]);
    }
  });

  it.each(KEY_NOTATIONS)('%s: read in any notation, shown in this one, and back', (shown) => {
    for (const read of KEY_NOTATIONS) {
      for (const key of ALL_KEYS) {
        const once = parseKey(formatKey(key, read));
        expect(once && parseKey(formatKey(once, shown))).toEqual(key);
      }
    }
  });

  it.each(['', 'Off', '0A', '13A', '8C', 'All', 'X minor', 'Am7', '8A/9A', 'Am/Bm', 'Am/', 'C/C/C'])(
    '“%s” names no key',
    (text) => {
      expect(parseKey(text)).toBeNull();
    },
  );
});
