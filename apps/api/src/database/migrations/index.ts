export { knownMigrations, migrate } from './migrator.js';
export { migrationsFolder, readMigrationFiles, type MigrationFile } from './migration-files.js';
export { migrationMismatch, MigrationRefused } from './pending-migrations.js';
export type { LoggedMigration } from './migration-log.js';
