import { analyseTrackJob } from '@segue/shared/contracts/jobs';
import { createLogger, hostWorker, openStorage } from '@segue/shared/node';
import { createAnalyseTrackHandler } from './analyse-track.handler.js';
import { analysisEnv } from './env.js';
import { AnalyserPool } from './pool/analyser-pool.js';

const env = analysisEnv();
const logger = createLogger('analysis');
const pool = new AnalyserPool({
  tools: { ffmpeg: env.FFMPEG_PATH, ffprobe: env.FFPROBE_PATH },
  size: env.ANALYSIS_PROCESSES,
});
const handler = createAnalyseTrackHandler({ storage: openStorage(env.STORAGE_URL, env.AUDIO_ROOTS), pool });
const worker = hostWorker(analyseTrackJob, handler, {
  redisUrl: env.REDIS_URL,
  prefix: env.REDIS_PREFIX,
  concurrency: env.ANALYSIS_PROCESSES,
  logger,
});
logger.info({ processes: env.ANALYSIS_PROCESSES }, 'Ready to analyse');

async function stop(): Promise<void> {
  await worker.close();
  pool.close();
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
