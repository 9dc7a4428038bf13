import type { SearchHit, SortClause } from '@segue/instant-search';
import { isFilterable } from '../default-settings.js';
import type { FakeDocument, FakeIndex } from '../fake-index.js';
import { badFilter } from '../filter/filter-tokens.js';
import { parseFilter } from '../filter/parse-filter.js';
import { fieldsOf, passesFilter } from '../filter/passes-filter.js';
import { WireError } from '../wire-error.js';
import { countFacets } from './facets.js';
import { matchesPosition } from './matches-position.js';
import { readSearchQuery, type FakeSearchQuery } from './search-query.js';
import type { TextEngine } from './text-engine.js';

/** One search as the server answers it: https://www.meilisearch.com/docs/reference/api/search */
export function answerSearch(index: FakeIndex, engine: TextEngine, body: unknown): Record<string, unknown> {
  const query = readSearchQuery(body);
  const hits = engine.hits(passing(index, query.filter), {
    query: query.q ?? '',
    sort: (query.sort ?? []).map((clause) => sortClause(index, clause)),
    dropWords: query.matchingStrategy === 'all' ? 'never' : 'always',
  });
  const found = hits.slice(0, index.settings.pagination.maxTotalHits);
  const { start, end, totals } = pageOf(query, found.length);
  return {
    hits: found.slice(start, end).map((hit) => shownHit(index, query, hit)),
    query: query.q ?? '',
    processingTimeMs: 0,
    ...totals,
    ...facetsOf(index, query, hits),
  };
}

function passing({ documents, settings }: FakeIndex, filter: string | undefined): string[] {
  if (filter === undefined || filter.trim() === '') return [...documents.keys()];
  const node = parseFilter(filter);
  const unknown = fieldsOf(node).find((field) => !isFilterable(settings, field));
  if (unknown !== undefined) throw badFilter(`Attribute \`${unknown}\` is not filterable.`);
  return [...documents].filter(([, document]) => passesFilter(node, document)).map(([id]) => id);
}

function sortClause({ settings }: FakeIndex, text: string): SortClause {
  const [, field = '', direction] = /^(.+):(asc|desc)$/.exec(text) ?? [];
  if (direction === undefined || !settings.sortableAttributes.includes(field)) {
    throw new WireError(400, 'invalid_search_sort', `Attribute \`${field}\` is not sortable.`);
  }
  return { field, direction: direction === 'asc' ? 'ascending' : 'descending' };
}

/** Pages say exactly how much there is, page 0 nothing else; offsets give an estimate. */
function pageOf({ offset, limit, page, hitsPerPage }: FakeSearchQuery, found: number) {
  if (page === undefined && hitsPerPage === undefined) {
    return { start: offset, end: offset + limit, totals: { offset, limit, estimatedTotalHits: found } };
  }
  const size = hitsPerPage ?? 20;
  const start = Math.max(0, (page ?? 1) - 1) * size;
  const totalPages = size === 0 ? 0 : Math.ceil(found / size);
  const totals = { hitsPerPage: size, page: page ?? 1, totalPages, totalHits: found };
  return { start, end: page === 0 ? start : start + size, totals };
}

function shownHit(index: FakeIndex, query: FakeSearchQuery, hit: SearchHit): Record<string, unknown> {
  const document = index.documents.get(hit.id) ?? {};
  const wanted = query.attributesToRetrieve;
  const shown = Object.entries(document).filter(([field]) => wanted === undefined || wanted.includes(field));
  const positions = query.showMatchesPosition ? { _matchesPosition: matchesPosition(document, hit) } : {};
  return { ...Object.fromEntries(shown), ...positions };
}

function facetsOf(index: FakeIndex, { facets }: FakeSearchQuery, hits: readonly SearchHit[]): object {
  if (facets === undefined) return {};
  const unknown = facets.find((field) => !isFilterable(index.settings, field));
  if (unknown !== undefined) {
    throw new WireError(400, 'invalid_search_facets', `Attribute \`${unknown}\` is not facetable.`);
  }
  const documents = hits.map(({ id }): FakeDocument => index.documents.get(id) ?? {});
  return countFacets(documents, facets, index.settings.faceting.maxValuesPerFacet);
}
