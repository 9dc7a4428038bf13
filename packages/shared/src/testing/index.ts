export * from './fake-discogs/index.js';
export * from './synth-audio/index.js';
