import { downloadTrackJob } from '@segue/shared/contracts/jobs';
import { createLogger, hostWorker, openStorage } from '@segue/shared/node';
import { createDownloadTrackHandler } from './download-track.handler.js';
import { downloadEnv } from './env.js';
import { HttpSource } from './fetch/http-source.js';
import { YtDlpSource } from './fetch/yt-dlp-source.js';

const env = downloadEnv();
const logger = createLogger('download-worker');
const policy = { allowedHosts: env.DOWNLOAD_ALLOWED_HOSTS, maxBytes: env.DOWNLOAD_MAX_MB * 1024 * 1024 };
const sources = [
  new HttpSource({ ...policy, idleMs: 30_000 }),
  new YtDlpSource({ ...policy, program: env.YT_DLP }),
];
const worker = hostWorker(
  downloadTrackJob,
  createDownloadTrackHandler({ storage: openStorage(env.STORAGE_URL), sources }),
  { redisUrl: env.REDIS_URL, prefix: env.REDIS_PREFIX, concurrency: env.DOWNLOAD_CONCURRENCY, logger },
);
logger.info('Ready for downloads');

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void worker.close().then(() => process.exit(0));
  });
}
