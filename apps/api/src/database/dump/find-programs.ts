import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { choosePrograms, type PostgresPrograms } from './choose-programs.js';

const run = promisify(execFile);

/** Debian and Ubuntu keep each major version in a folder of its own, beside what PATH names. */
const debianHome = '/usr/lib/postgresql';

/**
 * Finds the programs that go with a server of this major version.
 * @throws TypedError `not-configured` when there are none
 */
export async function findPrograms(serverMajor: number, home = debianHome): Promise<PostgresPrograms> {
  const versions = await readdir(home).catch(() => []);
  const folders = ['', ...versions.map((version) => `${path.join(home, version, 'bin')}/`)];
  const found = await Promise.all(folders.map(programsIn));
  return choosePrograms(serverMajor, found.flat());
}

/** Those in a folder, all three or none; '' is what PATH names. */
async function programsIn(folder: string): Promise<PostgresPrograms[]> {
  const [dump, restore, psql] = ['pg_dump', 'pg_restore', 'psql'].map((name) => `${folder}${name}`);
  if (dump === undefined || restore === undefined || psql === undefined) return [];
  try {
    const [said] = await Promise.all([dump, restore, psql].map((name) => run(name, ['--version'])));
    const version = /(\d+)(\.\d+)?/.exec(said?.stdout ?? '');
    return version === null ? [] : [{ major: Number(version[1]), version: version[0], dump, restore, psql }];
  } catch {
    // Not there, or not to be run: then there is nothing to choose.
    return [];
  }
}
