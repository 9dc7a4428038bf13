/**
 * Runs a command with a throwaway Postgres and Redis beside it: `node scripts/with-services.mjs vitest run`.
 * The command finds them by TEST_PG_ADMIN_URL (a superuser), TEST_PG_TEMPLATE (a migrated database to copy with
 * `CREATE DATABASE x TEMPLATE t`) and TEST_REDIS_URL.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { environment } from './launcher/env.mjs';
import { ensureNeeds } from './launcher/needs.mjs';
import { binFolder } from './launcher/paths.mjs';
import { Refusal, runMain } from './launcher/refusal.mjs';
import { startTestServices } from './launcher/test-services.mjs';

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

await runMain(async () => {
  const [program, ...args] = process.argv.slice(2);
  if (program === undefined) throw new Refusal('Usage: node scripts/with-services.mjs COMMAND [ARGUMENT …]');
  await ensureNeeds(['postgres', 'redis', 'ffmpeg']);
  let interrupted = false;
  let forward = () => undefined;
  for (const signal of stopSignals) process.on(signal, () => ((interrupted = true), forward(signal)));
  const services = await startTestServices();
  try {
    return interrupted ? 1 : await run(program, args, services.env, (kill) => (forward = kill));
  } finally {
    await services.stop();
  }
});

/** The command's exit code; 1 when a signal ended it. */
function run(program, args, services, onStart) {
  const PATH = `${binFolder}${path.delimiter}${environment.PATH ?? ''}`;
  const child = spawn(program, args, { stdio: 'inherit', env: { ...environment, PATH, ...services } });
  onStart((signal) => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
