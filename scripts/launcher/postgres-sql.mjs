import path from 'node:path';
import { must } from './shell.mjs';

/**
 * Runs SQL with psql; it goes in by stdin and the password by environment, so that neither shows in the process list.
 * @param {{ bin: string }} postgres
 * @param {string} url postgresql://…
 * @param {string} sql
 * @returns {Promise<string>} the rows, one a line, without headings
 */
export async function runSql(postgres, url, sql) {
  const { hostname, port, username, password, pathname } = new URL(url);
  const args = ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-h', hostname, '-p', port, '-U', username];
  const env = { PGPASSWORD: decodeURIComponent(password), PGOPTIONS: '-c client_min_messages=warning' };
  const out = await must(path.join(postgres.bin, 'psql'), [...args, '-d', pathname.slice(1), '-f', '-'], {
    env,
    input: sql,
    cwd: '/',
  });
  return out.trim();
}

/** The extensions that the schema uses; making `vector` needs a superuser, so it is there before the migrations run. */
export const createExtensions = ['vector', 'pg_trgm', 'unaccent']
  .map((name) => `CREATE EXTENSION IF NOT EXISTS ${name};`)
  .join('\n');
