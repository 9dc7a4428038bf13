import { InvalidSearchInput } from '../errors.js';
import type { CheckedSchema } from '../schema/search-schema.js';
import { checkFilter } from './check-filter.js';
import type { FacetRequest, SearchRequest, SortClause } from './search-request.js';

export const DEFAULT_LIMIT = 20;
const MOST_HITS = 1_000;
const DIRECTIONS: readonly string[] = ['ascending', 'descending'];
const MOST_FACET_VALUES = 100_000;
const MOST_BUCKETS = 500;

/** Throws InvalidSearchInput when a request asks what the schema does not offer. The query text is always fine. */
export function checkRequest(schema: CheckedSchema, request: SearchRequest): void {
  checkVisibility(schema, request);
  checkPage(request);
  if (request.filter !== undefined) checkFilter(schema, request.filter);
  for (const [field, filter] of Object.entries(request.refinements ?? {})) {
    requireFilterable(schema, field);
    checkFilter(schema, filter);
  }
  for (const facet of request.facets ?? []) checkFacet(schema, facet);
  for (const clause of request.sort ?? []) checkSort(schema, clause);
}

function checkVisibility(schema: CheckedSchema, { visibleTo }: SearchRequest): void {
  if (schema.visibility !== undefined && !Array.isArray(visibleTo)) {
    throw invalid('visibleTo: say who is looking; this index shows nothing to nobody in particular');
  }
  if (schema.visibility === undefined && visibleTo !== undefined) {
    throw invalid('visibleTo: the schema has no visibility field, so it would hide nothing');
  }
}

function checkPage({ offset = 0, limit = DEFAULT_LIMIT }: SearchRequest): void {
  if (!Number.isSafeInteger(offset) || offset < 0) throw invalid('offset: must be a whole number from 0');
  if (!Number.isSafeInteger(limit) || limit < 0 || limit > MOST_HITS) {
    throw invalid(`limit: must be a whole number from 0 to ${MOST_HITS}`);
  }
}

function checkFacet(schema: CheckedSchema, facet: FacetRequest): void {
  const kind = requireFilterable(schema, facet.field);
  if ('buckets' in facet) {
    if (kind !== 'number') throw invalid(`facets: "${facet.field}" is a ${kind} and has no histogram`);
    checkBuckets(facet.buckets);
    return;
  }
  if (kind === 'number') throw invalid(`facets: "${facet.field}" is a number: say which buckets`);
  const { limit = 1 } = facet;
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > MOST_FACET_VALUES) {
    throw invalid(`facets: limit must be a whole number from 1 to ${MOST_FACET_VALUES}`);
  }
}

function checkBuckets(buckets: number | readonly number[]): void {
  const count = typeof buckets === 'number' ? buckets : buckets.length - 1;
  if (!Number.isSafeInteger(count) || count < 1 || count > MOST_BUCKETS) {
    throw invalid(`facets: from 1 to ${MOST_BUCKETS} buckets`);
  }
  if (typeof buckets === 'number') return;
  if (!buckets.every((edge, at) => Number.isFinite(edge) && (at === 0 || edge > buckets[at - 1]))) {
    throw invalid('facets: edges of buckets must be finite and ascending');
  }
}

function checkSort(schema: CheckedSchema, { field, direction }: SortClause): void {
  if (!schema.sortable.has(field) || field === schema.visibility) {
    throw invalid(`sort: "${field}" is not among the sortable fields`);
  }
  if (!DIRECTIONS.includes(direction)) {
    throw invalid('sort: the direction is "ascending" or "descending"');
  }
  if (!schema.ranking.includes('sort')) throw invalid('sort: the schema ranks without the rule "sort"');
}

function requireFilterable(schema: CheckedSchema, field: string) {
  const kind = schema.filterable.get(field);
  if (kind === undefined || field === schema.visibility) {
    throw invalid(`"${field}" is not among the fields that a request may filter by`);
  }
  return kind;
}

function invalid(message: string): InvalidSearchInput {
  return new InvalidSearchInput('request', message);
}
