export * from './built-entry.js';
