import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { postgresAccount } from './account.mjs';
import { canEnter, existingPlace, newPlace, rememberPlace } from './cluster-place.mjs';
import { endByPidFile } from './orphans.mjs';
import { installedPostgres } from './postgres-binaries.mjs';
import { createCluster, superuser } from './postgres-cluster.mjs';
import { postgresStop, spawnPostgres } from './postgres-server.mjs';
import { createExtensions, runSql } from './postgres-sql.mjs';
import { Refusal } from './refusal.mjs';
import { say } from './say.mjs';

const role = 'segue';
const trial = `${role}_trial`;
const settings = { log_checkpoints: 'off', max_connections: '100', timezone: 'UTC' };

/**
 * The private cluster of this clone, made when there is none, ready to be started.
 * @param {{ home: string, adminPassword: string }} options `home` is ./data/db
 * @returns {Promise<{ postgres: object, account: object, folder: string }>}
 */
export async function ensureCluster({ home, adminPassword }) {
  const account = await postgresAccount();
  mkdirSync(home, { recursive: true });
  const folder = existingPlace(home) ?? (await makeCluster({ home, account, adminPassword }));
  if (!(await canEnter(path.dirname(folder), account))) throw new Refusal(closed(folder, account));
  const postgres = binariesFor(folder);
  await endByPidFile(path.join(folder, 'postmaster.pid'), folder, postgresStop.fast);
  return { postgres, account, folder };
}

/** Made beside its place and moved there when it is complete, so that a crash leaves no half of a cluster. */
async function makeCluster({ home, account, adminPassword }) {
  const [postgres] = installedPostgres();
  const folder = await newPlace(home, account);
  say(`making the database in ${folder} …`);
  mkdirSync(path.dirname(folder), { recursive: true, mode: 0o755 });
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  await createCluster({ postgres, account, folder: draft, password: adminPassword });
  renameSync(draft, folder);
  rememberPlace(home, folder);
  return folder;
}

/** A cluster can be read only by the major version that made it. */
function binariesFor(folder) {
  const major = Number(readFileSync(path.join(folder, 'PG_VERSION'), 'utf8'));
  const postgres = installedPostgres().find((one) => one.major === major);
  if (postgres !== undefined) return postgres;
  throw new Refusal(
    `The database in ${folder} was made by Postgres ${major}, which is not on this machine any more: install postgresql-${major} and postgresql-${major}-pgvector.`,
  );
}

/** The supervised part. @param {{ cluster: object, port: number }} server */
export const postgresPart = ({ cluster, port }) => ({
  name: 'postgres',
  start: () => spawnPostgres({ ...cluster, port, settings }),
  stopSignal: postgresStop.fast,
  graceMs: 3000,
});

const urlOf = (port) => (user, secret, database) =>
  `postgresql://${user}:${secret}@127.0.0.1:${port}/${database}`;

/** Where the application finds its database while the cluster runs on this port. */
export const localDatabaseUrl = (port, password) => urlOf(port)(role, password, role);

/**
 * The application's own database and user, who is no superuser, with the extensions that only a superuser can make.
 * @returns {Promise<string>} its URL
 */
export async function ensureDatabase({ cluster, port, adminPassword, password }) {
  const url = urlOf(port);
  const sql = [
    `SELECT 'CREATE ROLE ${role} LOGIN' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') \\gexec`,
    `ALTER ROLE ${role} PASSWORD '${password}';`,
    `SELECT 'CREATE DATABASE ${role} OWNER ${role}' WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = '${role}') \\gexec`,
    `\\connect ${role}`,
    createExtensions,
    // Where backups are tried: the application may neither make a database nor the extensions in it.
    `SELECT 'CREATE DATABASE ${trial} OWNER ${role}' WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = '${trial}') \\gexec`,
    `\\connect ${trial}`,
    createExtensions,
  ].join('\n');
  await runSql(cluster.postgres, url(superuser, adminPassword, 'postgres'), sql);
  return localDatabaseUrl(port, password);
}

const closed = (folder, { name }) =>
  `The database lies in ${folder}, but the user \`${name}\`, as whom Postgres runs, cannot enter a folder above it any more. Let others enter that folder again (chmod o+x).`;
