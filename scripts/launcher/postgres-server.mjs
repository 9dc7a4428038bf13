import { spawn } from 'node:child_process';
import path from 'node:path';
import { asAccount } from './account.mjs';
import { capture } from './shell.mjs';
import { sleep, now } from './wait.mjs';

/**
 * Starts a server on loopback, in a process group of its own so that Ctrl-C does not reach it before us.
 * @param {{ postgres: { bin: string }, account: object, folder: string, port: number, settings?: Record<string, string> }} server
 * @returns {import('node:child_process').ChildProcess} with stdout and stderr to read
 */
export function spawnPostgres({ postgres, account, folder, port, settings = {} }) {
  const all = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', ...settings };
  const args = ['-D', folder, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  return spawn(path.join(postgres.bin, 'postgres'), args, {
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...asAccount(account),
  });
}

/** The signals a Postgres understands: sessions are cut off and all is written, or everything is dropped and recovered later. */
export const postgresStop = { fast: 'SIGINT', immediate: 'SIGQUIT' };

/**
 * Waits until a server that was just started lets sessions in. Recovery after a crash may take its time, so the only
 * other ends are that the process is gone, or `forMs`.
 * @returns {Promise<boolean>}
 */
export async function postgresAnswers({ postgres, port, child, forMs = 120_000 }) {
  const end = now() + forMs;
  while (child.exitCode === null && child.signalCode === null && now() < end) {
    const { code } = await capture(path.join(postgres.bin, 'pg_isready'), [
      '-q',
      '-h',
      '127.0.0.1',
      '-p',
      `${port}`,
    ]);
    if (code === 0) return true;
    await sleep(50);
  }
  return false;
}
