export { openDiscogsExport, type DiscogsExport } from './discogs-export.js';
export type { DiscogsHeader, DiscogsListKind } from './discogs-header.js';
export type { RowResult } from './discogs-row-reader.js';
export type { DiscogsRow } from './discogs-row.js';
export { ImportFileError, type ImportFileErrorKind } from './import-file-error.js';
export { csvLine, problemsCsv } from './problems-csv.js';
export type { RowProblem } from './row-problem.js';
