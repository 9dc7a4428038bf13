export { FallbackSearchIndex } from './fallback.adapter.js';
export type { RemoteSearchIndex } from './remote-search-index.js';
