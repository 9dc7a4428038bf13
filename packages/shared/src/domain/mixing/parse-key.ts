import { keyFromCamelot, keyFromOpenKey, wrap, type KeyMode, type MusicalKey } from './key.js';

const WHEEL = /^(0?[1-9]|1[0-2])\s*([abmd])$/i;
const NAMED = /^([A-H])[\s-]*(♯|#|♭|b|sharp|flat|is|es|(?<=[AE])s)?[\s-]*(.*)$/i;
const NATURAL: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11, H: 11 };
const SHARP = new Set(['♯', '#', 'sharp', 'is']);
const MODES: Readonly<Record<string, KeyMode>> = {
  '': 'major',
  maj: 'major',
  major: 'major',
  dur: 'major',
  min: 'minor',
  minor: 'minor',
  moll: 'minor',
};

/**
 * Reads a key in any notation that DJ software writes: Camelot (`8A`, `08b`), Open Key (`1m`, `6d`, and the
 * upper-case form of library exports, `10M` = minor, `5D` = major) and names (`Gbm`, `F♯ minor`, `A min`, `CM`, `es-moll`).
 * Returns null when the text names no key (`''`, `Off`, `13A`): an unknown key is an answer, not a fault.
 */
export function parseKey(text: string): MusicalKey | null {
  const clean = text.normalize('NFKC').trim();
  return parseWheel(clean) ?? parseName(clean);
}

function parseWheel(text: string): MusicalKey | null {
  const found = WHEEL.exec(text);
  if (!found) return null;
  const number = Number(found[1]);
  switch (found[2]?.toLowerCase()) {
    case 'a':
      return keyFromCamelot(number, 'minor');
    case 'b':
      return keyFromCamelot(number, 'major');
    case 'm':
      return keyFromOpenKey(number, 'minor');
    default:
      return keyFromOpenKey(number, 'major');
  }
}

function parseName(text: string): MusicalKey | null {
  const found = NAMED.exec(text);
  const natural = NATURAL[found?.[1]?.toUpperCase() ?? ''];
  const mode = parseMode(found?.[3] ?? '');
  if (!found || natural === undefined || mode === undefined) return null;
  return { pitchClass: wrap(natural + accidental(found[2]), 12), mode };
}

/** A single letter is the one place where case decides: `m` minor, `M` major. */
function parseMode(text: string): KeyMode | undefined {
  if (text === 'm') return 'minor';
  if (text === 'M') return 'major';
  return MODES[text.toLowerCase().replace(/\.$/, '')];
}

function accidental(sign: string | undefined): number {
  if (sign === undefined) return 0;
  return SHARP.has(sign.toLowerCase()) ? 1 : -1;
}
