import { parseDiscogsReleaseId } from '@segue/shared/domain/music';

/** Ways of looking for a release at the catalogue. */
export const QUESTION_KINDS = ['number', 'barcode', 'catalogue', 'words'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface CatalogueQuestion {
  readonly kind: QuestionKind;
  readonly text: string;
}

/** Digits of an UPC (12), an EAN (13) or a GTIN with its first zero (14); Discogs' own numbers are shorter. */
const BARCODE = /^\d{12,14}$/;
/** One word with letters and digits ("DJAX-UP-143"), or letters and then a number ("BC 01"). */
const CATALOGUE_NUMBER = /^(?=\S*\d)(?=\S*[a-z])[\w./-]+$|^[a-z]+ \d+[a-z]{0,3}$/i;

/** What a typed text most likely is. */
export function guessKind(text: string): QuestionKind {
  if (BARCODE.test(text.replace(/[\s-]/g, ''))) return 'barcode';
  if (parseDiscogsReleaseId(text) !== null) return 'number';
  return CATALOGUE_NUMBER.test(text.trim()) ? 'catalogue' : 'words';
}

type CatalogueQuery = { discogsId: number } | { barcode: string } | { catno: string } | { q: string };

/** The api's parameters for a question. A text that is no number is looked for in words. */
export function catalogueQuery({ kind, text }: CatalogueQuestion): CatalogueQuery {
  const trimmed = text.trim();
  if (kind === 'barcode') return { barcode: trimmed.replace(/[\s-]/g, '') };
  if (kind === 'catalogue') return { catno: trimmed };
  const discogsId = kind === 'number' ? parseDiscogsReleaseId(trimmed) : null;
  return discogsId === null ? { q: trimmed } : { discogsId };
}
