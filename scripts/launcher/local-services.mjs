import { pathToFileURL } from 'node:url';
import { ensureCluster, ensureDatabase, postgresPart } from './local-postgres.mjs';
import { prepareRedis, redisPart, redisUrl } from './local-redis.mjs';
import { inData } from './paths.mjs';
import { postgresAnswers } from './postgres-server.mjs';
import { redisAnswers } from './redis-client.mjs';
import { rememberedPorts } from './remembered-ports.mjs';

/**
 * Starts the parts that the owner did not bring: Postgres unless DATABASE_URL, Redis unless REDIS_URL, a folder unless STORAGE_URL.
 * @param {{ env: Record<string, string | undefined>, secrets: Record<string, string>, start: (parts: object[]) => void, waitFor: (what: string, question: () => Promise<boolean>) => Promise<void> }} options
 * @returns {Promise<{ DATABASE_URL: string, REDIS_URL: string, STORAGE_URL: string }>} where all parts are
 */
export async function startLocalServices({ env, secrets, start, waitFor }) {
  const STORAGE_URL = env.STORAGE_URL || pathToFileURL(inData('audio')).href;
  const wantsPostgres = !env.DATABASE_URL;
  const wantsRedis = !env.REDIS_URL;
  const adminPassword = secrets.DATABASE_ADMIN_PASSWORD;
  const cluster = wantsPostgres ? await ensureCluster({ home: inData('db'), adminPassword }) : undefined;
  if (wantsRedis) await prepareRedis(inData('redis'));
  const ports = await rememberedPorts(inData('run', 'ports.json'), ['postgres', 'redis']);

  const redis = { folder: inData('redis'), port: ports.redis, password: secrets.REDIS_PASSWORD };
  if (cluster) start([postgresPart({ cluster, port: ports.postgres })]);
  if (wantsRedis) start([redisPart(redis)]);
  if (wantsRedis) await waitFor('Redis', () => redisAnswers(redisUrl(redis)));
  if (cluster) {
    await waitFor('Postgres', () => postgresAnswers({ postgres: cluster.postgres, port: ports.postgres }));
  }
  return {
    STORAGE_URL,
    REDIS_URL: wantsRedis ? redisUrl(redis) : env.REDIS_URL,
    DATABASE_URL: cluster
      ? await ensureDatabase({
          cluster,
          port: ports.postgres,
          adminPassword,
          password: secrets.DATABASE_PASSWORD,
        })
      : env.DATABASE_URL,
  };
}
