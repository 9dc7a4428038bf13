import { parseQuery } from '../query/parse-query.js';
import { makeSynonymTable } from '../query/synonyms.js';
import { lenient } from '../query/typo-budget.js';
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
  /**
   * Writes are gathered in one segment up to this many documents, which is rebuilt at each; default 256. Less makes
   * single writes cheaper and searches dearer.
   */
  readonly freshDocuments?: number;
}

const FRESH_DOCUMENTS = 256;

/** An empty index for documents of this schema. Throws InvalidSearchInput when the schema contradicts itself. */
export function createSearchEngine(schema: SearchSchema, options: SearchEngineOptions = {}): SearchEngine {
  const {
    scheduler = eventLoopScheduler,
    now = () => performance.now(),
    freshDocuments = FRESH_DOCUMENTS,
  } = options;
  const checked = checkSchema(schema);
  const synonyms = makeSynonymTable(checked.synonyms);
  const store = new SegmentStore(freshDocuments);
  const compactor = new Compactor(store, scheduler);
  return {
    upsert(documents) {
      for (const document of documents) checkDocument(checked, document);
      if (documents.length === 0) return;
      store.add(buildSegment(checked, lastOfEachId(documents)));
      compactor.wrote(documents.length);
    },
    delete(ids) {
      const deleted = ids.filter((id) => store.strike(id)).length;
      if (deleted > 0) compactor.wrote(deleted);
      return deleted;
    },
    clear() {
      store.clear();
    },
    search(request) {
      const started = now();
      checkRequest(checked, request);
      const text = request.query ?? '';
      const readings = {
        strict: () => parseQuery(text, checked.typos, synonyms),
        lenient: () => parseQuery(text, lenient(checked.typos), synonyms),
      };
      const result = runSearch(checked, store.segments, readings, request);
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
