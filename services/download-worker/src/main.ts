import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadTrackJob } from '@segue/shared/contracts/jobs';
import { createLogger, hostWorker, openStorage } from '@segue/shared/node';
import { startGuardProxy } from './address/guard-proxy.js';
import { downloadEnv, programPlace } from './env.js';
import { PartialFiles } from './fetch/partial-files.js';
import { removeLeftovers } from './fetch/scratch-folders.js';
import { createDownloadTrackHandler } from './download-track.handler.js';
import { createParts } from './parts.js';
import { announceTools } from './tools/announce-tools.js';
import { toolEnv } from './tools/tool-env.js';

/** How often the programs are looked for again, so that an upgrade is seen. */
const ANNOUNCE_MS = 10 * 60_000;

const env = downloadEnv();
const logger = createLogger('download-worker');
const storage = openStorage(env.STORAGE_URL);
const proxy = await startGuardProxy({ allowedHosts: env.DOWNLOAD_ALLOWED_HOSTS });
const environment = toolEnv(programPlace(), proxy.url);
const partials = new PartialFiles(join(tmpdir(), `segue-partial-${process.getuid?.() ?? 0}`));
const removed = await removeLeftovers(partials);
if (removed > 0) logger.info(`Cleared away what ${removed} interrupted downloads had left`);

const worker = hostWorker(
  downloadTrackJob,
  createDownloadTrackHandler(createParts(env, { storage, environment, temporaryFolder: tmpdir(), partials })),
  { redisUrl: env.REDIS_URL, prefix: env.REDIS_PREFIX, concurrency: env.DOWNLOAD_CONCURRENCY, logger },
);
logger.info('Ready for downloads');

const announce = () =>
  announceTools(
    storage,
    { 'yt-dlp': env.YT_DLP, gamdl: env.GAMDL },
    environment,
    env.YOUTUBE_API_KEY === undefined ? [] : ['youtube'],
  ).catch((error: unknown) => logger.warn({ err: error }, 'The programs could not be announced'));
await announce();
const timer = setInterval(() => void announce(), ANNOUNCE_MS);

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    clearInterval(timer);
    void worker
      .close()
      .then(() => proxy.close())
      .then(() => process.exit(0));
  });
}
