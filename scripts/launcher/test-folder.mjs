import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { endByPidFile } from './orphans.mjs';
import { postgresStop } from './postgres-server.mjs';
import { identityOf, isRunning } from './process-identity.mjs';
import { redisPidFile } from './redis.mjs';

/** Not os.tmpdir(): Postgres may run as another user, who must be able to enter. */
const home = '/var/tmp';
const prefix = 'segue-test-';
const ownerOf = (folder) => path.join(folder, 'owner');

export const clusterIn = (folder) => path.join(folder, 'db');
export const redisIn = (folder) => path.join(folder, 'redis');

/** A folder for services that are thrown away, marked as ours. */
export function makeTestFolder() {
  const folder = mkdtempSync(path.join(home, prefix));
  writeFileSync(ownerOf(folder), identityOf(process.pid));
  chmodSync(folder, 0o755);
  return folder;
}

/** Ends and removes what test runs left behind that were killed before they could. */
export async function removeAbandoned() {
  for (const name of readdirSync(home).filter((one) => one.startsWith(prefix))) {
    const folder = path.join(home, name);
    if (!existsSync(ownerOf(folder)) || isRunning(readFileSync(ownerOf(folder), 'utf8'))) continue;
    await endByPidFile(
      path.join(clusterIn(folder), 'postmaster.pid'),
      clusterIn(folder),
      postgresStop.immediate,
    );
    await endByPidFile(path.join(redisIn(folder), redisPidFile), redisIn(folder), 'SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
}
