export { choosePrograms, type PostgresPrograms } from './choose-programs.js';
export { databaseFacts, serverMajorOf, type DatabaseFacts } from './database-facts.js';
export { dumpDatabase } from './dump-database.js';
export { findPrograms } from './find-programs.js';
export { listDump, tablesWithRows } from './list-dump.js';
export { restoreDatabase } from './restore-database.js';
export { literal } from './restore-sql.js';
export { withScratchDatabase } from './scratch-database.js';
export { withSnapshot, type Snapshot } from './snapshot.js';
