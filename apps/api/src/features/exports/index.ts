export * from './backup/backup-schema.js';
export { ExportsModule } from './exports.module.js';
