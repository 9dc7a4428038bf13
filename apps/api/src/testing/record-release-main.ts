/**
 * `npm run record-release`: writes `prisma/released/<version>.sql`, the schema of this version with rows in every table,
 * for the test that upgrades from it. Run once, when a version is released; never changed afterwards.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { makeLibrary } from '../access/persons-library.fixture.js';
import { findPrograms } from '../database/dump/index.js';
import { releasedFolder } from './released-schemas.js';
import { startTestApi } from './test-api.js';
import { version } from '../version.js';

const run = promisify(execFile);
const file = path.join(releasedFolder, `${version}.sql`);
if (existsSync(file)) throw new Error(`${file} is there already: what is released is not changed.`);

const api = await startTestApi();
try {
  await makeLibrary(api);
  const { dump } = await findPrograms(15);
  const args = ['--schema=public', '--no-owner', '--no-privileges', '--no-comments', '--inserts'];
  const { stdout } = await run(dump, [...args, '--dbname', api.database.url], { maxBuffer: 64 * 1024 ** 2 });
  // Without what only psql, or only a newer server, understands.
  const foreign = /^(\\|CREATE SCHEMA public;|SET transaction_timeout)/;
  const sql = stdout.split('\n').filter((line) => !foreign.test(line));
  await mkdir(releasedFolder, { recursive: true });
  await writeFile(file, sql.join('\n'));
  console.log(`Written: ${file}`);
} finally {
  await api.close();
}
process.exit();
