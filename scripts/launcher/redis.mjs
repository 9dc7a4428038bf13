import { spawn } from 'node:child_process';
import { findProgram } from './shell.mjs';

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
    `dir "${folder.replace(/["\\]/g, '\\$&')}"`,
    'daemonize no',
    'save ""',
    `appendonly ${durable ? 'yes' : 'no'}`,
    'maxmemory-policy noeviction',
    'loglevel notice',
    '',
  ].join('\n');
}
