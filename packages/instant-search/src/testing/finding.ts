import { createSearchEngine } from '../engine/create-search-engine.js';
import type { SearchEngine } from '../engine/search-engine.js';
import type { SearchRequest } from '../request/search-request.js';
import type { SearchDocument } from '../schema/search-document.js';
import type { SearchSchema } from '../schema/search-schema.js';
import { Turns } from './turns.js';

/** An engine that holds these documents and does nothing in the background. */
export function engineWith(
  schema: SearchSchema,
  documents: readonly SearchDocument[],
  freshDocuments = 256,
): SearchEngine {
  const engine = createSearchEngine(schema, { scheduler: new Turns(), now: () => 0, freshDocuments });
  engine.upsert(documents);
  return engine;
}

/** An engine over titles alone: the id of a document is its title. */
export function titles(...all: string[]): SearchEngine {
  return engineWith(
    { searchable: ['title'] },
    all.map((title) => ({ id: title, title })),
  );
}

/** The ids found, best first. */
export function found(engine: SearchEngine, request: string | SearchRequest): string[] {
  const { hits } = engine.search(typeof request === 'string' ? { query: request } : request);
  return hits.map(({ id }) => id);
}
