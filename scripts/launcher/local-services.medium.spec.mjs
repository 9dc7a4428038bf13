import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepOutput } from './child.mjs';
import { rememberPlace } from './cluster-place.mjs';
import { createInstallation } from './installation.mjs';
import { ensureCluster, ensureDatabase, postgresPart } from './local-postgres.mjs';
import { prepareRedis, redisPart, redisUrl } from './local-redis.mjs';
import { pickFreePort } from './ports.mjs';
import { postgresAnswers, spawnPostgres } from './postgres-server.mjs';
import { runSql } from './postgres-sql.mjs';
import { redisAnswers } from './redis-client.mjs';
import { until } from './wait.mjs';

const passwords = { adminPassword: 'admin-word', password: 'user-word' };
const silent = () => () => undefined;
const mayActAsRoot = process.getuid() === 0;

/** A folder as a clone has it, and the processes that run for it. */
function newClone(mode) {
  const folder = mkdtempSync('/var/tmp/segue-local-');
  chmodSync(folder, mode);
  const pids = {};
  const installation = createInstallation({ onSpawn: (name, pid) => (pids[name] = pid), linesOf: silent });
  const remove = async () => {
    await installation.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, home: path.join(folder, 'db'), pids, installation, remove };
}

/** Starts the clone's Postgres, as `npm run up` does. */
async function startPostgres({ home, installation }) {
  const cluster = await ensureCluster({ home, adminPassword: passwords.adminPassword });
  const port = await pickFreePort();
  installation.start([postgresPart({ cluster, port })]);
  expect(await until(() => postgresAnswers({ ...cluster, port }), { forMs: 60_000 })).toBe(true);
  const url = await ensureDatabase({ cluster, port, ...passwords });
  return { cluster, sql: (text) => runSql(cluster.postgres, url, text) };
}

describe('the private Postgres of a clone', () => {
  const clone = newClone(0o755);
  let running;
  beforeAll(async () => void (running = await startPostgres(clone)));
  afterAll(clone.remove);

  it('lies in the clone when Postgres may enter it, and knows vectors', async () => {
    expect(running.cluster.folder).toBe(path.join(clone.home, 'cluster'));
    expect(await running.sql(`SELECT '[1,2,3]'::vector <-> '[1,2,5]'::vector;`)).toBe('2');
  });

  it('gives the application a user who is no superuser, and who finds the extensions made', async () => {
    const rights =
      'SELECT rolsuper OR rolcreatedb OR rolcreaterole FROM pg_roles WHERE rolname = current_user;';
    expect(await running.sql(rights)).toBe('f');
    expect(await running.sql(`CREATE EXTENSION IF NOT EXISTS vector; SELECT 'allowed';`)).toBe('allowed');
  });

  it('sorts names as people do, on any machine', async () => {
    const sorted = `SELECT string_agg(x, '' ORDER BY x) FROM unnest(ARRAY['Z','b','Á','a']) x;`;
    expect(await running.sql(sorted)).toBe('aÁbZ');
  });

  it('comes back with its data after a kill -9, by itself', async () => {
    await running.sql('CREATE TABLE kept AS SELECT generate_series(1, 100) AS n;');
    process.kill(clone.pids.postgres, 'SIGKILL');
    const count = () => running.sql('SELECT count(*) FROM kept;').catch(() => 'not yet');
    expect(await until(async () => (await count()) === '100', { forMs: 30_000 })).toBe(true);
  });

  it('that a killed launcher left running is stopped before it is started again', async () => {
    await clone.installation.stop();
    const port = await pickFreePort();
    const orphan = spawnPostgres({ ...running.cluster, port });
    keepOutput(orphan);
    expect(await until(() => postgresAnswers({ ...running.cluster, port }), { forMs: 30_000 })).toBe(true);
    running = await startPostgres(clone);
    expect(orphan.exitCode).toBe(0);
    expect(await running.sql('SELECT count(*) FROM kept;')).toBe('100');
  });
});

describe('the place of a cluster', () => {
  it.runIf(mayActAsRoot)(
    'is elsewhere when the clone is closed to the user Postgres runs as, and a note says where',
    async () => {
      const clone = newClone(0o700);
      try {
        const { cluster } = await startPostgres(clone);
        expect(cluster.folder).toMatch(/^\/var\/lib\/segue\/[0-9a-f]{12}\/cluster$/);
        expect(readFileSync(path.join(clone.home, 'where.txt'), 'utf8')).toBe(`${cluster.folder}\n`);
        await clone.installation.stop();
        rmSync(path.dirname(cluster.folder), { recursive: true });
      } finally {
        await clone.remove();
      }
    },
  );

  it('is never filled with an empty one when the cluster cannot be found', async () => {
    const clone = newClone(0o755);
    rememberPlace(clone.home, path.join(clone.folder, 'gone', 'cluster'));
    await expect(ensureCluster({ home: clone.home, adminPassword: 'x' })).rejects.toThrow('should lie in');
    await clone.remove();
  });
});

describe('the private Redis of a clone', () => {
  it('asks for its password, and is there again after a kill -9', async () => {
    const clone = newClone(0o755);
    const server = { folder: path.join(clone.folder, 'redis'), port: await pickFreePort(), password: 'word' };
    const answers = () => redisAnswers(redisUrl(server));
    await prepareRedis(server.folder);
    clone.installation.start([redisPart(server)]);
    expect(await until(answers, { forMs: 10_000 })).toBe(true);
    expect(await redisAnswers(redisUrl({ ...server, password: 'wrong' }))).toBe(false);
    const killed = clone.pids.redis;
    process.kill(killed, 'SIGKILL');
    expect(await until(async () => clone.pids.redis !== killed && (await answers()), { forMs: 10_000 })).toBe(
      true,
    );
    expect(existsSync(path.join(server.folder, 'appendonlydir'))).toBe(true);
    await clone.remove();
  });
});
