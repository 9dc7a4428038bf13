import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { endByPidFile } from './orphans.mjs';
import { redisPidFile, spawnRedis } from './redis.mjs';

/** Makes the folder ready: two servers that append to the same file would spoil it. */
export async function prepareRedis(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await endByPidFile(path.join(folder, redisPidFile), folder, 'SIGTERM');
}

/** The supervised part. @param {{ folder: string, port: number, password: string }} server */
export const redisPart = (server) => ({
  name: 'redis',
  start: () => spawnRedis({ ...server, durable: true }),
  graceMs: 1000,
});

export const redisUrl = ({ port, password }) => `redis://default:${password}@127.0.0.1:${port}`;
