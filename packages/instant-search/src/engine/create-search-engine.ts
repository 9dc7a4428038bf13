import { parseQuery } from '../query/parse-query.js';
import { makeSynonymTable } from '../query/synonyms.js';
import { checkRequest } from '../request/check-request.js';
import { checkSchema } from '../schema/check-schema.js';
import { checkDocument, type SearchDocument } from '../schema/search-document.js';
import type { SearchSchema } from '../schema/search-schema.js';
import { buildSegment } from '../segment/build-segment.js';
import { Compactor } from '../store/compactor.js';
import { eventLoopScheduler, type Scheduler } from '../store/scheduler.js';
import { SegmentStore } from '../store/segment-store.js';
import { runSearch } from './run-search.js';
import type { SearchEngine } from './search-engine.js';
import { statsOf } from './stats.js';

/** What the engine needs of the world; each has a default. */
export interface SearchEngineOptions {
  readonly scheduler?: Scheduler;
  /** A clock in milliseconds, to time searches by. */
  readonly now?: () => number;
}

/** An empty index for documents of this schema. Throws InvalidSearchInput when the schema contradicts itself. */
export function createSearchEngine(schema: SearchSchema, options: SearchEngineOptions = {}): SearchEngine {
  const { scheduler = eventLoopScheduler, now = () => performance.now() } = options;
  const checked = checkSchema(schema);
  const synonyms = makeSynonymTable(checked.synonyms);
  const store = new SegmentStore();
  const compactor = new Compactor(store, scheduler);
  return {
    upsert(documents) {
      for (const document of documents) checkDocument(checked, document);
      if (documents.length === 0) return;
      store.add(buildSegment(checked, lastOfEachId(documents)));
      compactor.wrote();
    },
    delete(ids) {
      const deleted = ids.filter((id) => store.strike(id)).length;
      if (deleted > 0) compactor.wrote();
      return deleted;
    },
    clear() {
      store.clear();
    },
    search(request) {
      const started = now();
      checkRequest(checked, request);
      const query = parseQuery(request.query ?? '', checked.typos, synonyms);
      const result = runSearch(checked, store.segments, query, request);
      return { ...result, milliseconds: now() - started };
    },
    stats: () => statsOf(store.segments, compactor.busy),
    settled: () => compactor.settled(),
    close: () => compactor.close(),
  };
}

function lastOfEachId(documents: readonly SearchDocument[]): SearchDocument[] {
  return [...new Map(documents.map((document) => [document.id, document])).values()];
}
