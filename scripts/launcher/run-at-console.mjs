import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ended } from './child.mjs';
import { createInstallation } from './installation.mjs';
import { takeLock } from './instance-lock.mjs';
import { listenForInterruption } from './interruption.mjs';
import { localDatabaseUrl } from './local-postgres.mjs';
import { redisUrl } from './local-redis.mjs';
import { startLocalServices } from './local-services.mjs';
import { inData, inRoot, root } from './paths.mjs';
import { processEnvironments } from './process-env.mjs';
import { Refusal } from './refusal.mjs';
import { ensureSecrets } from './secrets.mjs';
import { readSettings } from './settings.mjs';
import { until } from './wait.mjs';

const longest = 120_000;

/**
 * Runs a built command of the api on the database of this clone: beside what `npm run up` has running, or with its
 * Postgres and Redis started for the purpose.
 * @param {string} entry such as 'apps/api/dist/features/backups/backup-main.js'
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export async function runAtConsole(entry, args) {
  if (!existsSync(inRoot(entry))) throw new Refusal('Segue is not built yet: npm run build');
  const settings = readSettings();
  const secrets = ensureSecrets(inData('secrets.env'));
  const interruption = listenForInterruption();
  const lock = takeLock(inData('run', 'up.lock'), { address: 'a command at a console' });
  const installation = createInstallation({ linesOf: () => () => undefined });
  const start = (parts) => installation.start(parts);
  try {
    const addresses =
      lock.holder === undefined
        ? await startLocalServices({ env: settings.env, secrets, start, waitFor })
        : runningAddresses(settings.env, secrets);
    const { api } = processEnvironments({ settings, addresses, secrets, audioRoots: inData('music') });
    return await run(entry, args, api, interruption);
  } finally {
    await installation.stop();
    lock.release?.();
  }
}

/** Where `npm run up` has its parts. */
function runningAddresses(env, secrets) {
  const ports = JSON.parse(readFileSync(inData('run', 'ports.json'), 'utf8'));
  return {
    STORAGE_URL: env.STORAGE_URL || pathToFileURL(inData('audio')).href,
    DATABASE_URL: env.DATABASE_URL || localDatabaseUrl(ports.postgres, secrets.DATABASE_PASSWORD),
    REDIS_URL: env.REDIS_URL || redisUrl({ port: ports.redis, password: secrets.REDIS_PASSWORD }),
  };
}

async function waitFor(what, question) {
  if (!(await until(question, { forMs: longest, everyMs: 100 })))
    throw new Refusal(`Waited ${longest / 60_000} minutes for ${what}, in vain.`);
}

async function run(entry, args, env, interruption) {
  const child = spawn(process.execPath, ['--enable-source-maps', inRoot(entry), ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  void interruption.when.then(() => child.kill('SIGINT'));
  await ended(child);
  return child.exitCode ?? 1;
}
