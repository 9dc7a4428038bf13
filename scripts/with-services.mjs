/**
 * Runs a command with a throwaway Postgres and Redis beside it: `node scripts/with-services.mjs vitest run`.
 * The command finds them by TEST_PG_ADMIN_URL (a superuser), TEST_PG_TEMPLATE (a migrated database to copy with
 * `CREATE DATABASE x TEMPLATE t`) and TEST_REDIS_URL.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { environment } from './launcher/env.mjs';
import { listenForInterruption } from './launcher/interruption.mjs';
import { ensureIfPossible, ensureNeeds } from './launcher/needs.mjs';
import { binFolder } from './launcher/paths.mjs';
import { Refusal, runMain } from './launcher/refusal.mjs';
import { startTestServices } from './launcher/test-services.mjs';

await runMain(async () => {
  const [program, ...args] = process.argv.slice(2);
  if (program === undefined) throw new Refusal('Usage: node scripts/with-services.mjs COMMAND [ARGUMENT …]');
  await ensureNeeds(['postgres', 'redis', 'ffmpeg']);
  await ensureIfPossible(['ytDlp']);
  const interruption = listenForInterruption();
  const services = await startTestServices();
  try {
    return interruption.happened() ? 1 : await run(program, args, services.env, interruption);
  } finally {
    await services.stop();
  }
});

/** The command's exit code; 1 when a signal ended it. */
function run(program, args, services, interruption) {
  const PATH = `${binFolder}${path.delimiter}${environment.PATH ?? ''}`;
  const child = spawn(program, args, { stdio: 'inherit', env: { ...environment, PATH, ...services } });
  void interruption.when.then(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
