import { analyseTrackJob, restoreTagsJob, writeTagsJob } from '@segue/shared/contracts/jobs';
import { createLogger, hostWorker, openStorage } from '@segue/shared/node';
import { createAnalyseTrackHandler } from './analyse-track.handler.js';
import { analysisEnv } from './env.js';
import { AnalyserPool } from './pool/analyser-pool.js';
import { createRestoreTagsHandler } from './restore-tags.handler.js';
import { createWriteTagsHandler } from './write-tags.handler.js';

/** Files that are tagged at a time: it is reading and writing, and ffmpeg now and then. */
const TAGGED_AT_A_TIME = 2;

const env = analysisEnv();
const logger = createLogger('analysis');
const pool = new AnalyserPool({
  tools: { ffmpeg: env.FFMPEG_PATH, ffprobe: env.FFPROBE_PATH },
  size: env.ANALYSIS_PROCESSES,
  modelsFolder: env.MODELS_FOLDER,
  onModelsProblem: (problem) => logger.warn(`The models of mood are not used, the formula is: ${problem}`),
});
const storage = openStorage(env.STORAGE_URL, env.AUDIO_ROOTS);
const tagParts = { storage, ffmpeg: env.FFMPEG_PATH };
const host = { redisUrl: env.REDIS_URL, prefix: env.REDIS_PREFIX, logger };
const analyses = { ...host, concurrency: env.ANALYSIS_PROCESSES };
const tagged = { ...host, concurrency: TAGGED_AT_A_TIME };
const workers = [
  hostWorker(analyseTrackJob, createAnalyseTrackHandler({ storage, pool }), analyses),
  hostWorker(writeTagsJob, createWriteTagsHandler(tagParts), tagged),
  hostWorker(restoreTagsJob, createRestoreTagsHandler(tagParts), tagged),
];
logger.info({ processes: env.ANALYSIS_PROCESSES }, 'Ready to analyse');

async function stop(): Promise<void> {
  await Promise.all(workers.map((worker) => worker.close()));
  pool.close();
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
