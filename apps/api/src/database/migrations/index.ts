export { migrate } from './migrator.js';
export { migrationsFolder, readMigrationFiles, type MigrationFile } from './migration-files.js';
export { MigrationRefused } from './pending-migrations.js';
