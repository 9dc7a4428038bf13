export * from './built-entry.js';
export * from './read-env.js';
export * from './typed-error.js';
