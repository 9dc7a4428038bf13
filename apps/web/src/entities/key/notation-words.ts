import type { OfferedNotation } from './key-notation';

export const KEY_NOTATION_WORDS: Readonly<Record<OfferedNotation, string>> = {
  camelot: 'Camelot (8A)',
  'open-key': 'Open Key (1m)',
  short: 'With sharps (A#m)',
  flats: 'With flats (Bbm)',
  long: 'In words (B♭ minor)',
};
