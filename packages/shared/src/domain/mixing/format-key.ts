import { camelotNumber, openKeyNumber, type MusicalKey } from './key.js';

/** `camelot` 8A · `open-key` 1m · `library` 1M · `short` F#m · `flats` Gbm · `long` F♯ minor · `plain` F# minor. */
export const KEY_NOTATIONS = ['camelot', 'open-key', 'library', 'short', 'flats', 'long', 'plain'] as const;
export type KeyNotation = (typeof KEY_NOTATIONS)[number];

const SHARPS = ['C', 'C#', 'D', 'D#', 'E', 'F', 'F#', 'G', 'G#', 'A', 'A#', 'B'] as const;
const FLATS = ['C', 'Db', 'D', 'Eb', 'E', 'F', 'Gb', 'G', 'Ab', 'A', 'Bb', 'B'] as const;
/** The spelling with fewer accidentals in the signature, as scores write it. */
const USUAL = {
  major: ['C', 'Db', 'D', 'Eb', 'E', 'F', 'F#', 'G', 'Ab', 'A', 'Bb', 'B'],
  minor: ['C', 'C#', 'D', 'Eb', 'E', 'F', 'F#', 'G', 'G#', 'A', 'Bb', 'B'],
} as const;

const nameIn = (names: readonly string[], key: MusicalKey): string => names[key.pitchClass] ?? '';

const WRITERS: Readonly<Record<KeyNotation, (key: MusicalKey, minor: boolean) => string>> = {
  camelot: (key, minor) => `${camelotNumber(key)}${minor ? 'A' : 'B'}`,
  'open-key': (key, minor) => `${openKeyNumber(key)}${minor ? 'm' : 'd'}`,
  library: (key, minor) => `${openKeyNumber(key)}${minor ? 'M' : 'D'}`,
  short: (key, minor) => `${nameIn(SHARPS, key)}${minor ? 'm' : ''}`,
  flats: (key, minor) => `${nameIn(FLATS, key)}${minor ? 'm' : ''}`,
  long: (key) => `${nameIn(USUAL[key.mode], key).replace('#', '♯').replace('b', '♭')} ${key.mode}`,
  plain: (key) => `${nameIn(USUAL[key.mode], key)} ${key.mode}`,
};

/** Writes a key; `parseKey` reads every notation back to the same key. */
export const formatKey = (key: MusicalKey, notation: KeyNotation = 'camelot'): string =>
  WRITERS[notation](key, key.mode === 'minor');
