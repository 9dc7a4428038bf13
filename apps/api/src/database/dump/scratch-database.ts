import { Client } from 'pg';
import { notConfigured } from '@segue/shared/node';

/** What our tables need, and only a superuser can make where it is not marked as trusted. */
const extensions = ['vector', 'pg_trgm', 'unaccent'];

/**
 * A database beside the one at `url` to try things in: `<name>_trial` where somebody has made one, else one that is
 * made for the purpose and removed.
 * @throws TypedError `not-configured` where neither is possible
 */
export async function withScratchDatabase<T>(url: string, work: (url: string) => Promise<T>): Promise<T> {
  const name = `${decodeURIComponent(new URL(url).pathname.slice(1))}_trial`;
  const there = await query(url, 'SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (there > 0) return work(beside(url, name));
  await make(url, name);
  try {
    return await work(beside(url, name));
  } finally {
    await query(url, `DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`);
  }
}

async function make(url: string, name: string): Promise<void> {
  try {
    await query(url, `CREATE DATABASE ${quoted(name)} TEMPLATE template0`);
  } catch (error) {
    throw impossible(name, error);
  }
  try {
    for (const extension of extensions)
      await query(beside(url, name), `CREATE EXTENSION IF NOT EXISTS ${extension} SCHEMA public`);
  } catch (error) {
    await query(url, `DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`);
    throw impossible(name, error);
  }
}

function impossible(name: string, error: unknown) {
  const why = error instanceof Error ? error.message : String(error);
  return notConfigured(
    `There is no database to try a restore in (${why}). Make one once, as a superuser: CREATE DATABASE "${name}" OWNER <the user of DATABASE_URL>, and in it CREATE EXTENSION ${extensions.join(', ')}.`,
  );
}

function beside(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Rows that a statement answers. */
async function query(url: string, sql: string, values: unknown[] = []): Promise<number> {
  const client = new Client({ connectionString: url, application_name: 'segue-backup' });
  await client.connect();
  try {
    return (await client.query(sql, values)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}
