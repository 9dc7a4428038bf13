export * from './built-entry.js';
export * from './typed-error.js';
