export { MeilisearchIndex, type MeilisearchOptions } from './meilisearch.adapter.js';
