import { evolvePlaylistJob } from '@segue/shared/contracts/jobs';
import { createLogger, hostWorker, openStorage } from '@segue/shared/node';
import { gaEnv } from './env.js';
import { createEvolvePlaylistHandler } from './evolve-playlist.handler.js';

const env = gaEnv();
const logger = createLogger('ga');
const handler = createEvolvePlaylistHandler({
  storage: openStorage(env.STORAGE_URL),
  islandThreads: env.GA_ISLAND_THREADS,
});
const worker = hostWorker(evolvePlaylistJob, handler, {
  redisUrl: env.REDIS_URL,
  prefix: env.REDIS_PREFIX,
  logger,
  concurrency: env.GA_CONCURRENCY,
});
logger.info('Ready to evolve playlists');

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void worker.close().then(() => process.exit(0));
  });
}
