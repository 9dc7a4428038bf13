export * from './backup/backup-schema.js';
export { collectionCsv, type ExportedCopy } from './discogs-csv.js';
export { ExportsModule } from './exports.module.js';
