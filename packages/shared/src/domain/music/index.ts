export * from './feature-version.js';
