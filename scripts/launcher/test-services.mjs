import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { postgresAccount } from './account.mjs';
import { createCluster, superuser } from './postgres-cluster.mjs';
import { installedPostgres } from './postgres-binaries.mjs';
import { postgresAnswers, postgresStop, spawnPostgres } from './postgres-server.mjs';
import { createExtensions, runSql } from './postgres-sql.mjs';
import { inRoot } from './paths.mjs';
import { pickFreePort } from './ports.mjs';
import { redisAnswers } from './redis-client.mjs';
import { spawnRedis } from './redis.mjs';
import { Refusal } from './refusal.mjs';
import { must } from './shell.mjs';
import { endGroup, hasEnded, keepOutput } from './child.mjs';
import { clusterIn, makeTestFolder, redisIn, removeAbandoned } from './test-folder.mjs';
import { until } from './wait.mjs';

const password = 'only-for-tests';
const template = 'segue_template';
const migrator = inRoot('apps/api/dist/database/migrate-main.js');

/** Nothing here has to survive, so Postgres need not wait for the disk. */
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/**
 * A Postgres with a migrated template database, and a Redis, in a folder that is thrown away.
 * @returns {Promise<{ env: Record<string, string>, stop: () => Promise<void> }>} what a test needs to find them
 */
export async function startTestServices() {
  await removeAbandoned();
  const folder = makeTestFolder();
  const children = [];
  const stop = async () => {
    await Promise.all(children.map(({ child, signal }) => endGroup(child, signal, 5000)));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [postgresUrl, redisUrl] = await Promise.all([
      startPostgres(folder, children),
      startRedis(folder, children),
    ]);
    return {
      env: { TEST_PG_ADMIN_URL: postgresUrl, TEST_PG_TEMPLATE: template, TEST_REDIS_URL: redisUrl },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startPostgres(folder, children) {
  const [postgres] = installedPostgres();
  const account = await postgresAccount();
  const cluster = clusterIn(folder);
  await createCluster({ postgres, account, folder: cluster, password, sync: false });
  const port = await pickFreePort();
  const child = spawnPostgres({ postgres, account, folder: cluster, port, settings: careless });
  const output = keepOutput(child);
  children.push({ child, signal: postgresStop.immediate });
  await until(async () => hasEnded(child) || (await postgresAnswers({ postgres, port })), { forMs: 60_000 });
  if (hasEnded(child)) {
    throw new Refusal(`Postgres for the tests did not start:\n${output()}`);
  }
  const url = (database) => `postgresql://${superuser}:${password}@127.0.0.1:${port}/${database}`;
  await createTemplate(postgres, url);
  return url('postgres');
}

async function createTemplate(postgres, url) {
  await runSql(postgres, url('postgres'), `CREATE DATABASE ${template};`);
  await runSql(postgres, url(template), createExtensions);
  if (!existsSync(migrator)) throw new Refusal(`${migrator} is not built yet: run \`npm run build\` first.`);
  await must(process.execPath, [migrator], { env: { DATABASE_URL: url(template) } });
}

async function startRedis(folder, children) {
  const home = redisIn(folder);
  mkdirSync(home);
  const port = await pickFreePort();
  const child = spawnRedis({ folder: home, port, password, durable: false });
  const output = keepOutput(child);
  children.push({ child, signal: 'SIGTERM' });
  const url = `redis://default:${password}@127.0.0.1:${port}`;
  if (!(await until(() => redisAnswers(url), { forMs: 10_000 }))) {
    throw new Refusal(`Redis for the tests did not start:\n${output()}`);
  }
  return url;
}
