/** The settings that the fake acts on; others are kept and given back. */
export interface FakeSettings {
  readonly searchableAttributes: readonly string[];
  readonly filterableAttributes: readonly (string | { readonly attributePatterns: readonly string[] })[];
  readonly sortableAttributes: readonly string[];
  readonly rankingRules: readonly string[];
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  readonly typoTolerance: {
    readonly minWordSizeForTypos: { readonly oneTypo: number; readonly twoTypos: number };
    readonly [more: string]: unknown;
  };
  readonly faceting: { readonly maxValuesPerFacet: number; readonly [more: string]: unknown };
  readonly pagination: { readonly maxTotalHits: number };
}

/** What a new index has: https://www.meilisearch.com/docs/reference/api/settings */
export const DEFAULT_SETTINGS: FakeSettings & Readonly<Record<string, unknown>> = {
  displayedAttributes: ['*'],
  searchableAttributes: ['*'],
  filterableAttributes: [],
  sortableAttributes: [],
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness'],
  stopWords: [],
  nonSeparatorTokens: [],
  separatorTokens: [],
  dictionary: [],
  synonyms: {},
  distinctAttribute: null,
  proximityPrecision: 'byWord',
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
    disableOnAttributes: [],
    disableOnNumbers: false,
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'alpha' } },
  pagination: { maxTotalHits: 1000 },
  searchCutoffMs: null,
  localizedAttributes: null,
  facetSearch: true,
  prefixSearch: 'indexingTime',
};

export function isFilterable({ filterableAttributes }: FakeSettings, field: string): boolean {
  return filterableAttributes.some((entry) =>
    typeof entry === 'string' ? entry === field : entry.attributePatterns.includes(field),
  );
}
