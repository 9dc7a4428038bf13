import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadTrackJob } from '@segue/shared/contracts/jobs';
import {
  createLogger,
  hosting,
  openStorage,
  Outbound,
  packageVersion,
  runWorkerProcess,
} from '@segue/shared/node';
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
const outbound = new Outbound(env.OFFLINE);
const proxy = await startGuardProxy({ allowedHosts: env.DOWNLOAD_ALLOWED_HOSTS, outbound });
const environment = toolEnv(programPlace(), proxy.url);
const partials = new PartialFiles(join(tmpdir(), `segue-partial-${process.getuid?.() ?? 0}`));
const removed = await removeLeftovers(partials);
if (removed > 0) logger.info(`Cleared away what ${removed} interrupted downloads had left`);

const parts = createParts(env, { storage, environment, temporaryFolder: tmpdir(), partials, outbound });

const announce = () =>
  announceTools(
    storage,
    { 'yt-dlp': env.YT_DLP, gamdl: env.GAMDL },
    environment,
    env.YOUTUBE_API_KEY === undefined ? [] : ['youtube'],
  ).catch((error: unknown) => logger.warn({ err: error }, 'The programs could not be announced'));
await announce();
const timer = setInterval(() => void announce(), ANNOUNCE_MS);

await runWorkerProcess({
  ...{ service: 'download', version: packageVersion(import.meta.url), env, logger },
  hostings: [hosting(downloadTrackJob, createDownloadTrackHandler(parts), env.DOWNLOAD_CONCURRENCY)],
  outbound,
  onClose: () => {
    clearInterval(timer);
    proxy.close();
  },
});
logger.info('Ready for downloads');
