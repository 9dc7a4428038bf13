import { spawn } from 'node:child_process';
import path from 'node:path';
import { findProgram } from './shell.mjs';

/** Redis writes its process id here, in its folder. */
export const redisPidFile = 'redis.pid';

/**
 * Starts a Redis on loopback, in a process group of its own. Its settings go in by stdin, so that the password does
 * not show in the process list. `noeviction`: a queue must never lose a job to make room.
 * @param {{ folder: string, port: number, password: string, durable: boolean }} server
 * @returns {import('node:child_process').ChildProcess}
 */
export function spawnRedis({ folder, port, password, durable }) {
  const child = spawn(findProgram('redis-server') ?? 'redis-server', ['-'], {
    cwd: folder,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(redisSettings({ folder, port, password, durable }));
  return child;
}

/** The settings file. Without durability nothing is ever written to the folder. */
export function redisSettings({ folder, port, password, durable }) {
  return [
    'bind 127.0.0.1',
    `port ${port}`,
    `requirepass ${password}`,
    `dir "${quoted(folder)}"`,
    'daemonize no',
    `pidfile "${quoted(path.join(folder, redisPidFile))}"`,
    'save ""',
    `appendonly ${durable ? 'yes' : 'no'}`,
    'maxmemory-policy noeviction',
    'loglevel warning',
    '',
  ].join('\n');
}

const quoted = (text) => text.replace(/["\\]/g, '\\$&');
