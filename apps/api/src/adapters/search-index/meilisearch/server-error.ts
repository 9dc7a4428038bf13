import { MeilisearchApiError } from 'meilisearch';

/** What an index answers that is not there, or not as we made it. */
const NOT_OURS = new Set([
  'index_not_found',
  'invalid_search_filter',
  'invalid_search_sort',
  'invalid_search_facets',
]);

const codeOf = (error: unknown): string | undefined =>
  error instanceof MeilisearchApiError ? error.cause?.code : undefined;

/** Whether the server answered that it has no such index. */
export const isIndexMissing = (error: unknown): boolean => codeOf(error) === 'index_not_found';

/** Whether the answer means that the index has to be built again. */
export const isNotOurs = (error: unknown): boolean => NOT_OURS.has(codeOf(error) ?? '');
