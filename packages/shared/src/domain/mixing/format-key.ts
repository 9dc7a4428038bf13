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

/** Writes a key; `parseKey` reads every notation back to the same key. */
export function formatKey(key: MusicalKey, notation: KeyNotation = 'camelot'): string {
  const minor = key.mode === 'minor';
  const usual = USUAL[key.mode][key.pitchClass] ?? '';
  switch (notation) {
    case 'camelot':
      return `${camelotNumber(key)}${minor ? 'A' : 'B'}`;
    case 'open-key':
      return `${openKeyNumber(key)}${minor ? 'm' : 'd'}`;
    case 'library':
      return `${openKeyNumber(key)}${minor ? 'M' : 'D'}`;
    case 'short':
      return `${SHARPS[key.pitchClass] ?? ''}${minor ? 'm' : ''}`;
    case 'flats':
      return `${FLATS[key.pitchClass] ?? ''}${minor ? 'm' : ''}`;
    case 'long':
      return `${usual.replace('#', '♯').replace('b', '♭')} ${key.mode}`;
    case 'plain':
      return `${usual} ${key.mode}`;
  }
}
