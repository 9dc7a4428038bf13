export { previewTable } from './preview-table.js';
export { readTable } from './read-table.js';
export type { TableMapping } from './table-entry.js';
