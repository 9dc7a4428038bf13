export * from './fake-discogs/index.js';
export * from './fake-meilisearch/index.js';
export * from './fake-oidc/index.js';
export * from './fake-previews/index.js';
export * from './fake-s3/index.js';
export * from './fake-sites/index.js';
export * from './processes/index.js';
export * from './synth-audio/index.js';
