import { TIE_BREAK } from '../ranking.js';
import type { FlagField, KeywordField, TrackDocument } from '../search-index.port.js';
import { encodeKeyword } from './keyword-code.js';
import { orderKey } from './order-key.js';

/** Fields of one text; where words stand in them is told. */
export const MARKED_FIELDS = ['title', 'artist', 'releaseTitle', 'label', 'catalogNumber'] as const;
/** Fields of words, the most important first. */
export const TEXT_FIELDS = [...MARKED_FIELDS, 'styles', 'tags'] as const;
export const KEYWORD_FIELDS = [
  'genres',
  'styles',
  'labels',
  'artist',
  'country',
  'folders',
  'places',
  'formats',
  'tags',
  'moods',
  'crates',
  'key',
  'releaseId',
  'trackId',
  'kind',
  'ownerId',
  'ownerIds',
] as const satisfies readonly KeywordField[];
export const NUMBER_FIELDS = [
  'bpm',
  'year',
  'energy',
  'rating',
  'durationSeconds',
  'addedAt',
  'keyOrder',
] as const;
export const FLAG_FIELDS = [
  'hasAudio',
  'analysed',
  'hasBpm',
  'hasKey',
  'hasTracklist',
  'hasCover',
] as const satisfies readonly FlagField[];
export const ORDERED_TEXTS = ['title', 'artist', 'releaseTitle', 'label'] as const;

/** Who may see a document. */
export const OWNER = 'owner';
/** The field that holds the codes of a keyword field. */
export const keywordField = (field: KeywordField): string => `${field}_keyword`;
/** The field that a text is sorted by. */
export const orderField = (field: (typeof ORDERED_TEXTS)[number]): string => `${field}_order`;

/** A document as it is in Meilisearch. */
export type StoredDocument = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

export function toStoredDocument(document: TrackDocument): StoredDocument {
  return {
    id: encodeKeyword(document.id),
    [OWNER]: encodeKeyword(document.userId),
    ...pick(document, [...TEXT_FIELDS, ...NUMBER_FIELDS, ...FLAG_FIELDS, ...TIE_BREAK]),
    ...Object.fromEntries(KEYWORD_FIELDS.map((field) => [keywordField(field), codesOf(document[field])])),
    ...Object.fromEntries(ORDERED_TEXTS.map((field) => [orderField(field), orderKey(document[field])])),
  };
}

function pick(document: TrackDocument, fields: readonly (keyof TrackDocument)[]): StoredDocument {
  return Object.fromEntries(fields.map((field) => [field, document[field]]));
}

function codesOf(value: TrackDocument[KeywordField]): readonly string[] {
  if (value === null) return [];
  return typeof value === 'string' ? [encodeKeyword(value)] : value.map(encodeKeyword);
}
