import { availableParallelism } from 'node:os';
import { audioRootsEnvSchema, readEnv, sharedEnvSchema, workerEnvSchema } from '@segue/shared/node';
import { z } from 'zod';

/** Every variable that the analysis worker reads. `.env.example` is made of these descriptions. */
export const analysisEnvSchema = z.object({
  ...sharedEnvSchema.shape,
  ...workerEnvSchema.shape,
  ...audioRootsEnvSchema.shape,
  ANALYSIS_PROCESSES: z.coerce
    .number('must be a whole number from 1 to 64')
    .int()
    .min(1, 'must be 1 or more')
    .max(64, 'must be 64 or less')
    .default(Math.max(1, availableParallelism() - 1))
    .describe('Tracks that are analysed at a time. Without it: one fewer than there are processor cores.'),
  MODELS_FOLDER: z
    .string()
    .min(1)
    .optional()
    .describe(
      'A folder with your own TF.js models of mood (mood_happy…, mood_sad…, mood_relaxed…, mood_aggressive…, MusiCNN). Without it: the documented formula, labelled estimated.',
    ),
  FFMPEG_PATH: z.string().default('ffmpeg').describe('The ffmpeg program: a path, or a name on PATH.'),
  FFPROBE_PATH: z.string().default('ffprobe').describe('The ffprobe program: a path, or a name on PATH.'),
});

export const analysisEnv = () => readEnv(analysisEnvSchema, process.env);
