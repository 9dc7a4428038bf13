import { createLogger, isRedisAway, openRedis } from '@segue/shared/node';
import { restoreChannel, type RestoreNews } from './restore-news.js';

/** The way from the command to the api processes that run meanwhile. */
export interface RestoreLine {
  say(news: RestoreNews): void;
  /** Waits until all is said. */
  close(): Promise<void>;
}

const noApi: RestoreLine = { say: () => undefined, close: () => Promise.resolve() };

/**
 * Without an address nothing is told.
 * @param warn told, in words, what it means that Redis does not answer
 */
export async function openRestoreLine(
  redisUrl: string | undefined,
  prefix: string,
  warn: (words: string) => void,
): Promise<RestoreLine> {
  if (redisUrl === undefined) return noApi;
  const redis = openRedis(redisUrl, createLogger('restore'), { failFast: true });
  try {
    await new Promise((resolve, reject) => redis.once('ready', resolve).once('error', reject));
  } catch (error) {
    redis.disconnect();
    if (!isRedisAway(error)) throw error;
    warn('Redis does not answer: start the api anew afterwards, so that its search index fits.');
    return noApi;
  }
  let last: Promise<unknown> = Promise.resolve();
  return {
    say: (news) => {
      last = redis.publish(restoreChannel(prefix), JSON.stringify(news)).catch((error: unknown) => {
        warn(`A running api was not told (${String(error)}): start it anew afterwards.`);
      });
    },
    close: async () => {
      await last;
      redis.disconnect();
    },
  };
}
