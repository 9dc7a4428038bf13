import {
  createSearchEngine,
  type FieldKind,
  type RankingRule,
  type SearchEngine,
  type SearchHit,
  type SearchRequest,
  type SortClause,
} from '@segue/instant-search';
import type { FakeDocument, FakeIndex } from '../fake-index.js';

/** Most hits that the engine gives at a time. */
const PAGE = 1000;
/** A field for the engine alone: which documents a search is about. */
const ID = '_id';

/** Text search, ranking and sort of the fake are those of `@segue/instant-search`; filters and facets are not. */
export class TextEngine {
  private built: { readonly version: number; readonly engine: SearchEngine } | undefined;

  constructor(private readonly index: FakeIndex) {}

  /** The documents among `ids` that answer the request, best first. */
  hits(ids: readonly string[], request: Pick<SearchRequest, 'query' | 'sort' | 'dropWords'>): SearchHit[] {
    const engine = this.engine();
    const hits: SearchHit[] = [];
    for (let offset = 0; offset < ids.length; offset += PAGE) {
      const filter = { field: ID, in: ids };
      hits.push(...engine.search({ ...request, filter, offset, limit: PAGE }).hits);
    }
    return hits;
  }

  private engine(): SearchEngine {
    if (this.built?.version === this.index.version) return this.built.engine;
    this.built?.engine.close();
    this.built = { version: this.index.version, engine: engineOf(this.index) };
    return this.built.engine;
  }
}

function engineOf({ settings, documents }: FakeIndex): SearchEngine {
  const searchable = settings.searchableAttributes;
  const { oneTypo, twoTypos } = settings.typoTolerance.minWordSizeForTypos;
  const all = [...documents];
  const custom = settings.rankingRules.flatMap(customRule);
  const sortable = [...new Set([...settings.sortableAttributes, ...custom.map(({ field }) => field)])];
  const kinds = sortable.map((field) => [field, kindOf(all, field)] as const);
  const engine = createSearchEngine({
    searchable,
    filterable: { ...Object.fromEntries(kinds), [ID]: 'keyword' },
    sortable,
    synonyms: Object.entries(settings.synonyms).map(([word, others]) => [word, ...others]),
    ranking: settings.rankingRules.filter(isBuiltIn),
    tieBreak: custom,
    typos: { oneFrom: oneTypo, twoFrom: twoTypos },
  });
  engine.upsert(all.map(([id, document]) => ({ ...document, [ID]: id, id })));
  return engine;
}

function kindOf(documents: readonly (readonly [string, FakeDocument])[], field: string): FieldKind {
  return documents.some(([, document]) => typeof document[field] === 'string') ? 'keyword' : 'number';
}

const isBuiltIn = (rule: string): rule is RankingRule => !rule.includes(':');

/** `field:asc`. A real server takes such rules anywhere; this one reads them as its last. */
function customRule(rule: string): SortClause[] {
  const [field = '', direction] = rule.split(':');
  if (direction === undefined) return [];
  return [{ field, direction: direction === 'asc' ? 'ascending' : 'descending' }];
}
