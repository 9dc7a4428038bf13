import { createHash } from 'node:crypto';
import type { Settings } from 'meilisearch';
import { MUSIC_SYNONYMS } from '../music-synonyms.js';
import { RANKING, TIE_BREAK } from '../ranking.js';
import {
  FLAG_FIELDS,
  KEYWORD_FIELDS,
  keywordField,
  NUMBER_FIELDS,
  ORDERED_TEXTS,
  orderField,
  OWNER,
  TEXT_FIELDS,
} from './stored-document.js';

/** Values of a facet that are counted; beyond it a histogram is counted bin by bin. */
export const COUNTED_VALUES = 1000;
/** All of a library must be reachable page by page. */
const MOST_HITS = 1_000_000;
/** Raise it when `toStoredDocument` writes something else for the same settings. */
const DOCUMENT_VERSION = 2;

export const INDEX_SETTINGS = {
  searchableAttributes: [...TEXT_FIELDS],
  filterableAttributes: [
    filterable([OWNER, ...KEYWORD_FIELDS.map(keywordField), ...FLAG_FIELDS], false),
    filterable([...NUMBER_FIELDS], true),
  ],
  sortableAttributes: [...NUMBER_FIELDS, ...ORDERED_TEXTS.map(orderField)],
  rankingRules: [...RANKING, ...TIE_BREAK.map((field) => `${field}:asc`)],
  synonyms: synonymMap(MUSIC_SYNONYMS),
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnNumbers: true,
  },
  faceting: { maxValuesPerFacet: COUNTED_VALUES, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: MOST_HITS },
} satisfies Settings;

/**
 * The index of these settings on a server of this version. Other settings, or another version, are another index:
 * it is not there, so it is built.
 */
export function indexUid(name: string, serverVersion: string): string {
  const release = serverVersion.split('.').slice(0, 2).join('.');
  const made = JSON.stringify([INDEX_SETTINGS, DOCUMENT_VERSION, release]);
  return `${name}-${createHash('sha256').update(made).digest('hex').slice(0, 12)}`;
}

/** Whether an index has our settings. What we do not set may be anything; the order of names matters to ranking only. */
export function hasOurSettings(settings: Settings): boolean {
  return Object.entries(INDEX_SETTINGS).every(([name, wanted]) => {
    const ordered = name === 'searchableAttributes' || name === 'rankingRules';
    return includes(settings[name as keyof Settings], wanted, ordered);
  });
}

function includes(actual: unknown, wanted: unknown, ordered: boolean): boolean {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(actual) || actual.length !== wanted.length) return false;
    return wanted.every((item, at) =>
      ordered ? includes(actual[at], item, true) : actual.some((other) => includes(other, item, false)),
    );
  }
  if (typeof wanted !== 'object' || wanted === null) return Object.is(actual, wanted);
  if (typeof actual !== 'object' || actual === null) return false;
  const members = new Map<string, unknown>(Object.entries(actual));
  return Object.entries(wanted).every(([name, value]) => includes(members.get(name), value, ordered));
}

function filterable(attributePatterns: string[], comparison: boolean) {
  return { attributePatterns, features: { facetSearch: false, filter: { equality: true, comparison } } };
}

/** Each word leads to all the others of its group. */
function synonymMap(groups: readonly (readonly string[])[]): Record<string, string[]> {
  return Object.fromEntries(
    groups.flatMap((group) => group.map((word) => [word, group.filter((other) => other !== word)])),
  );
}
