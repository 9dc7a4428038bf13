import { chownSync, mkdirSync, writeFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { asAccount } from './account.mjs';
import { must } from './shell.mjs';

/** The superuser of every cluster that we make. */
export const superuser = 'postgres';

/**
 * Makes an empty cluster in `folder`, with passwords on every connection.
 * ICU's root order sorts names the same on every machine, whatever locales it has.
 * @param {{ postgres: { bin: string }, account: object, folder: string, password: string, sync?: boolean }} cluster
 *   `sync: false` saves a second where the data may be lost
 */
export async function createCluster({ postgres, account, folder, password, sync = true }) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const passwordFile = path.join(path.dirname(folder), `.password-${process.pid}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account.uid !== undefined) {
    chownSync(folder, account.uid, account.gid);
    chownSync(passwordFile, account.uid, account.gid);
  }
  const options = [
    ...['--pgdata', folder, '--username', superuser, '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
    ...['--encoding', 'UTF8', '--locale', 'C.UTF-8', '--locale-provider', 'icu', '--icu-locale', 'und'],
    ...(sync ? [] : ['--no-sync']),
  ];
  try {
    await must(path.join(postgres.bin, 'initdb'), options, { cwd: '/', ...asAccount(account) });
  } finally {
    rmSync(passwordFile, { force: true });
  }
}
