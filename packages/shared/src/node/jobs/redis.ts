import { Redis } from 'ioredis';
import type { Logger } from 'pino';

/** Waits before the first, second, … reconnection, in milliseconds: it never gives up. */
const reconnectAfter = (attempt: number) => Math.min(50 * 2 ** attempt, 2000);

/**
 * A connection to Redis as BullMQ wants it. It reconnects for ever and says once that Redis went away and once that it
 * is back, however many attempts lie between.
 * @param options `failFast`: a command while Redis is away fails at once instead of waiting, for requests of people
 */
export function openRedis(url: string, logger: Logger, options: { failFast?: boolean } = {}): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    enableOfflineQueue: options.failFast !== true,
    retryStrategy: reconnectAfter,
  });
  let away = false;
  redis.on('error', (error: Error) => {
    if (!away) logger.warn(`Redis is away (${error.message || error.name}); reconnecting`);
    away = true;
  });
  redis.on('ready', () => {
    if (away) logger.info('Redis is back');
    away = false;
  });
  return redis;
}

const connectionTrouble =
  /ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|Connection is closed|Stream isn't writeable|LOADING/;

/** True for an error that only says that Redis is away; `openRedis` has told that already. */
export function isRedisAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return connectionTrouble.test(`${'code' in error ? String(error.code) : ''} ${error.message}`);
}

/** Listener for the `error` events of BullMQ's objects, which repeat what the connection said. */
export function logUnlessAway(logger: Logger): (error: Error) => void {
  return (error) => {
    if (!isRedisAway(error)) logger.error({ err: error }, 'The queue reports an error');
  };
}
