import { keyFromCamelot, keyFromOpenKey, sameKey, wrap, type KeyMode, type MusicalKey } from './key.js';

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
  return parseWheel(clean) ?? parseName(clean) ?? parseBothNames(clean);
}

/** Some programs write both names of a black key: `D#m/Ebm`. Two different keys are none. */
function parseBothNames(text: string): MusicalKey | null {
  const names = text.split('/').map((name) => parseName(name.trim()));
  const [one, other] = names;
  if (names.length !== 2 || one == null || other == null) return null;
  return sameKey(one, other) ? one : null;
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
  const flat = isGermanB(found) ? -1 : accidental(found[2]);
  return { pitchClass: wrap(natural + flat, 12), mode };
}

/** Who writes “Dur” and “Moll” calls B flat “B”, and B “H”. */
function isGermanB([, note = '', sign, mode = '']: RegExpExecArray): boolean {
  return note.toUpperCase() === 'B' && sign === undefined && /^(dur|moll)\.?$/i.test(mode);
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
