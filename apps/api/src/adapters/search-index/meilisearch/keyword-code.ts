import { createHash } from 'node:crypto';

/** Meilisearch cuts a value that is filtered by at 468 bytes; longer codes are hashed instead. */
const LONGEST = 400;
const HASHED = '-';
const EMPTY = '_';
const PLAIN = /[a-z0-9]/;

/**
 * A keyword as it is written to Meilisearch. Its filters compare without capitals, accents and spaces at the ends;
 * ours compare exactly, and say who may see a document. So all but small letters and digits become `_` and their
 * bytes in hexadecimal, which its normalisation leaves alone, and which can break out of no filter expression.
 */
export function encodeKeyword(keyword: string): string {
  if (keyword === '') return EMPTY;
  const code = Array.from(Buffer.from(keyword), encodeByte).join('');
  return code.length <= LONGEST ? code : HASHED + createHash('sha256').update(keyword).digest('hex');
}

/** Null for a keyword that was too long to be written out. */
export function decodeKeyword(code: string): string | null {
  if (code === EMPTY) return '';
  if (code.startsWith(HASHED)) return null;
  const bytes = code.match(/_[0-9a-f]{2}|[^_]/g) ?? [];
  return Buffer.from(bytes.map(decodeByte)).toString();
}

function encodeByte(byte: number): string {
  const character = String.fromCharCode(byte);
  return PLAIN.test(character) ? character : `_${byte.toString(16).padStart(2, '0')}`;
}

function decodeByte(text: string): number {
  return text.startsWith('_') ? parseInt(text.slice(1), 16) : text.charCodeAt(0);
}
