/** Search as you type in memory: typo-tolerant text, filters, facets and sort, here or in a worker thread. */
export { createSearchEngine, type SearchEngineOptions } from './engine/create-search-engine.js';
export type { SearchEngine, SearchStats } from './engine/search-engine.js';
export { createSearchWorker, type SearchWorker } from './worker/create-search-worker.js';
export { InvalidSearchInput, SearchWorkerFailed, type InvalidSubject } from './errors.js';
export type { FieldKind, RankingRule, SearchSchema, TypoLengths } from './schema/search-schema.js';
export type { FieldValue, SearchDocument } from './schema/search-document.js';
export type { Filter, FilterValue, NumberRange } from './request/filter.js';
export type {
  DropWords,
  FacetRequest,
  NumberFacetRequest,
  SearchRequest,
  SortClause,
  ValueFacetRequest,
} from './request/search-request.js';
export type {
  FacetResult,
  HighlightRange,
  NumberFacet,
  SearchHit,
  SearchResult,
  ValueFacet,
} from './request/search-result.js';
export type { Scheduler } from './store/scheduler.js';
