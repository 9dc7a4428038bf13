import type { MultiSearchQuery } from 'meilisearch';
import type {
  KeywordField,
  NumberField,
  SortField,
  TrackFilterNode,
  TrackQuery,
} from '../search-index.port.js';
import { splitRefinements } from '../split-refinements.js';
import { filterExpression } from './filter-expression.js';
import { KEYWORD_FIELDS, keywordField, MARKED_FIELDS, ORDERED_TEXTS, orderField } from './stored-document.js';

type ShownField = KeywordField | NumberField;

/** What a search asks of Meilisearch in one go. */
export interface SearchQueries {
  readonly page: MultiSearchQuery;
  /** The exact total and the counts of fields that nothing was chosen in. */
  readonly counts: MultiSearchQuery;
  /** For each field that something was chosen in, its counts without that choice. */
  readonly refined: ReadonlyMap<ShownField, MultiSearchQuery>;
}

export function searchQueries(indexUid: string, text: string, query: TrackQuery): SearchQueries {
  const { refinements, rest } = splitRefinements(query);
  const asked = {
    indexUid,
    q: text,
    matchingStrategy: 'all' as const,
    ...(query.perRecord === true && { distinct: keywordField('releaseId') }),
  };
  const nodes = (except?: string): TrackFilterNode[] => [
    ...rest,
    ...Object.entries(refinements).flatMap(([field, node]) => (field === except ? [] : [node])),
  ];
  const filter = (except?: string): string => filterExpression(query.visibleTo, nodes(except));
  const count = (fields: readonly ShownField[], except?: string): MultiSearchQuery => {
    return { ...asked, filter: filter(except), ...NO_HITS, facets: fields.map(facetField) };
  };
  const shown = [...new Set<ShownField>([...query.facets, ...query.histograms.map(({ field }) => field)])];
  return {
    page: { ...asked, filter: filter(), ...pageOf(query) },
    counts: count(shown.filter((field) => !(field in refinements))),
    refined: new Map(
      shown.filter((field) => field in refinements).map((field) => [field, count([field], field)]),
    ),
  };
}

/** Pages are counted exactly, offsets are not; page 0 holds no hits and is only counted. */
const NO_HITS = { page: 0 } as const;

/** The field of Meilisearch that a facet or histogram is counted in. */
export function facetField(field: ShownField): string {
  const keyword = KEYWORD_FIELDS.find((name) => name === field);
  return keyword === undefined ? field : keywordField(keyword);
}

function pageOf({ offset, limit, sort }: TrackQuery): Partial<MultiSearchQuery> {
  return {
    offset,
    limit,
    sort: sort.map(({ field, descending }) => `${sortField(field)}:${descending ? 'desc' : 'asc'}`),
    attributesToRetrieve: ['id', ...MARKED_FIELDS],
    showMatchesPosition: true,
  };
}

function sortField(field: SortField): string {
  const text = ORDERED_TEXTS.find((name) => name === field);
  return text === undefined ? field : orderField(text);
}
