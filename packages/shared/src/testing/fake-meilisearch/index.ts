export { FakeMeilisearch, type FakeMeilisearchOptions } from './server.js';
export { WireError, type ErrorDocument } from './wire-error.js';
