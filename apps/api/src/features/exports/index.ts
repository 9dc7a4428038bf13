export * from './backup/backup-schema.js';
export { collectionCsv, csvLine, type ExportedCopy } from './discogs-csv.js';
export { ExportsModule } from './exports.module.js';
