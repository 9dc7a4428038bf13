import type { SearchIndex } from '../search-index.port.js';

/** A search index that another process keeps, which may be away or have lost what it had. */
export interface RemoteSearchIndex extends SearchIndex {
  /** Whether there is an index as it should be. Whether it missed a write is for the writer to know. Throws while the server is away. */
  inspect(): Promise<boolean>;
}
