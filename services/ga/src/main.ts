import { evolvePlaylistJob } from '@segue/shared/contracts/jobs';
import { createLogger, hosting, openStorage, packageVersion, runWorkerProcess } from '@segue/shared/node';
import { gaEnv } from './env.js';
import { createEvolvePlaylistHandler } from './evolve-playlist.handler.js';

const env = gaEnv();
const logger = createLogger('ga');
const handler = createEvolvePlaylistHandler({
  storage: openStorage(env.STORAGE_URL),
  islandThreads: env.GA_ISLAND_THREADS,
});
await runWorkerProcess({
  ...{ service: 'ga', version: packageVersion(import.meta.url), env, logger },
  hostings: [hosting(evolvePlaylistJob, handler, env.GA_CONCURRENCY)],
});
logger.info('Ready to evolve playlists');
