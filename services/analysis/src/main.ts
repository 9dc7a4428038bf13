import { analyseTrackJob, restoreTagsJob, writeTagsJob } from '@segue/shared/contracts/jobs';
import { createLogger, hosting, openStorage, packageVersion, runWorkerProcess } from '@segue/shared/node';
import { createAnalyseTrackHandler } from './analyse-track.handler.js';
import { analysisEnv } from './env.js';
import { AnalyserPool } from './pool/analyser-pool.js';
import { createRestoreTagsHandler } from './restore-tags.handler.js';
import { createWriteTagsHandler } from './write-tags.handler.js';

/** Files that are tagged at a time: it is reading and writing, and ffmpeg now and then. */
const TAGGED_AT_A_TIME = 2;

const env = analysisEnv();
const logger = createLogger('analysis');
const processes = env.WORKER_CONCURRENCY ?? env.ANALYSIS_PROCESSES;
const pool = new AnalyserPool({
  tools: { ffmpeg: env.FFMPEG_PATH, ffprobe: env.FFPROBE_PATH },
  size: processes,
  modelsFolder: env.MODELS_FOLDER,
  onModelsProblem: (problem) => logger.warn(`The models of mood are not used, the formula is: ${problem}`),
});
const storage = openStorage(env.STORAGE_URL, env.AUDIO_ROOTS);
const tagParts = { storage, ffmpeg: env.FFMPEG_PATH };
await runWorkerProcess({
  ...{ service: 'analysis', version: packageVersion(import.meta.url), env, logger },
  hostings: [
    hosting(analyseTrackJob, createAnalyseTrackHandler({ storage, pool }), processes),
    hosting(writeTagsJob, createWriteTagsHandler(tagParts), TAGGED_AT_A_TIME),
    hosting(restoreTagsJob, createRestoreTagsHandler(tagParts), TAGGED_AT_A_TIME),
  ],
  onClose: () => pool.close(),
});
logger.info({ processes }, 'Ready to analyse');
