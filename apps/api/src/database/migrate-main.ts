/** Applies the migrations to DATABASE_URL and exits: for the launcher, the tests and an operator at a console. */
import { databaseEnv } from './env.js';
import { migrate, MigrationRefused } from './migrations/index.js';

try {
  const applied = await migrate(databaseEnv().DATABASE_URL);
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`);
} catch (error) {
  console.error(error instanceof MigrationRefused ? error.message : error);
  process.exitCode = 1;
}
