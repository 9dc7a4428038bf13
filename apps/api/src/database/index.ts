export { DatabaseModule } from './database.module.js';
export { isUniqueViolation, refuseDuplicate } from './database-errors.js';
export type { Db } from './db.js';
export { databaseEnv, databaseEnvSchema } from './env.js';
export { Prisma } from './generated/client.js';
export { keptPlan } from './kept-plan.js';
export { longStatement } from './long-statement.js';
export {
  knownMigrations,
  migrate,
  migrationMismatch,
  MigrationRefused,
  type MigrationFile,
} from './migrations/index.js';
export { PrismaService } from './prisma.service.js';
export { Transactions } from './transactions.js';
export { InstallationSwitch } from './installation-switch.js';
