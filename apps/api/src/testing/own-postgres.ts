import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { migrate } from '../database/index.js';
import { databaseAt, type TestDatabase } from './test-database.js';
import { freePort } from './test-redis.js';

/** A Postgres of one test file's own, for tests that restart it. */
export interface OwnPostgres {
  /** With all tables; `drop` ends the server and removes everything. */
  readonly database: TestDatabase;
  /** As `systemctl restart` does, without waiting for what is under way: running queries are cut. */
  restart(): Promise<void>;
}

const run = promisify(execFile);

export async function startOwnPostgres(): Promise<OwnPostgres> {
  const account = ordinaryAccount();
  const folder = mkdtempSync('/var/tmp/segue-own-postgres-');
  const data = path.join(folder, 'data');
  mkdirSync(data);
  if (account) for (const each of [folder, data]) chownSync(each, account.uid, account.gid);
  const options = { ...account, cwd: folder };
  await run(program('initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync'], options);
  const port = await freePort();
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off`;
  // By spawn: the server keeps the pipes of its parent, so that the end of its output never comes.
  const control = async (...args: string[]) => {
    const child = spawn(program('pg_ctl'), ['-D', data, '-w', ...args], { ...options, stdio: 'ignore' });
    const [code] = (await once(child, 'exit')) as [number];
    if (code !== 0) throw new Error(`pg_ctl ${args.join(' ')} ended with ${code}`);
  };
  await control('-o', settings, 'start');
  const database = databaseAt(`postgresql://postgres@127.0.0.1:${port}/postgres`);
  await migrate(database.url);
  const drop = async () => {
    await control('-m', 'immediate', 'stop');
    rmSync(folder, { recursive: true });
  };
  return { database: { ...database, drop }, restart: () => control('-m', 'fast', '-o', settings, 'restart') };
}

/** Postgres does not run as root. */
function ordinaryAccount(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const ask = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: ask('-u'), gid: ask('-g') };
}

/** Debian and Ubuntu keep the servers out of PATH. */
function program(name: string): string {
  const home = '/usr/lib/postgresql';
  const versions = existsSync(home) ? readdirSync(home).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions
    .map((version) => path.join(home, version, 'bin', name))
    .find((file) => existsSync(file));
  return found ?? name;
}
