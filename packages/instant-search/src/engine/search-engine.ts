import type { SearchRequest } from '../request/search-request.js';
import type { SearchResult } from '../request/search-result.js';
import type { SearchDocument } from '../schema/search-document.js';

export interface SearchStats {
  /** Documents that can be found. */
  readonly documents: number;
  /** Replaced and deleted documents that still take room. */
  readonly dead: number;
  readonly segments: number;
  /** Distinct words, those of several segments counted more than once. */
  readonly terms: number;
  /** Size of the index's arrays; the words and ids, which are strings, come on top. */
  readonly bytes: number;
  /** Whether segments are being merged in the background. */
  readonly merging: boolean;
}

/** A search index in memory. What is written can be found by the next call. */
export interface SearchEngine {
  /**
   * Adds documents, or replaces those of the same ids. Throws InvalidSearchInput, and then writes none of them,
   * when a value is of the wrong kind.
   */
  upsert(documents: readonly SearchDocument[]): void;
  /** Returns how many of the documents there were. */
  delete(ids: readonly string[]): number;
  /** Forgets all documents. */
  clear(): void;
  /**
   * Throws InvalidSearchInput when the request names a field that the schema does not offer, or fails to say who is
   * looking. Never throws for the query text, whatever it holds.
   */
  search(request: SearchRequest): SearchResult;
  stats(): SearchStats;
  /** Merges now what would be merged when all is quiet; resolves when nothing is left to do. */
  settled(): Promise<void>;
  /** Ends the background work. */
  close(): void;
}
