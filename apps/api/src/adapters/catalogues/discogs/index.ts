export { createDiscogsCatalogue, DiscogsCatalogue, type DiscogsSettings } from './adapter.js';
