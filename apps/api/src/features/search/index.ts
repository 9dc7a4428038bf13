export { SearchIndexer } from './search-indexer.js';
export { SearchModule } from './search.module.js';
export { SearchService } from './search.service.js';
