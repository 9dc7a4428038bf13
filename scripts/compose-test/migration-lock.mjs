import { until } from '../launcher/wait.mjs';
import { psql } from './psql.mjs';

/** What a replica takes before it looks at the tables: `apps/api/src/database/migrations/migrator.ts`. */
const lock = 72707369;

const patience = { forMs: 120_000, everyMs: 250 };

/** Takes the lock of the migrations as another replica would that works for long. */
export async function takeLock(installation) {
  await psql(installation, '--detach', `SELECT pg_advisory_lock(${lock}), pg_sleep(900)`);
  if (!(await until(async () => (await count(installation, 'granted')) === 1, patience)))
    throw new Error('the lock of the migrations cannot be taken');
}

/** Waits until so many replicas stand in line for it, then gives it back. @throws when they do not wait */
export async function letGo(installation, replicas) {
  const inLine = async () => (await count(installation, 'NOT granted')) === replicas;
  const waited = await until(inLine, patience);
  await psql(installation, '-T', `SELECT pg_terminate_backend(pid) ${locks} AND granted`);
  if (!waited) throw new Error(`${replicas} replicas do not wait for the one that migrates`);
}

const locks = `FROM pg_locks WHERE locktype = 'advisory' AND objid = ${lock}`;

const count = async (installation, which) =>
  Number(await psql(installation, '-T', `SELECT count(*) ${locks} AND ${which}`));
