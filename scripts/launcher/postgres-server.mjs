import { spawn } from 'node:child_process';
import path from 'node:path';
import { asAccount } from './account.mjs';
import { capture } from './shell.mjs';

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

/** Whether a server lets sessions in; after a crash it first recovers, and says no. */
export async function postgresAnswers({ postgres, port }) {
  const isReady = path.join(postgres.bin, 'pg_isready');
  const { code } = await capture(isReady, ['-q', '-h', '127.0.0.1', '-p', `${port}`], { cwd: '/' });
  return code === 0;
}
