import { availableParallelism } from 'node:os';
import { loggerEnvSchema, readEnv } from '@segue/shared/node';
import { z } from 'zod';

/** Every variable that the analysis worker reads. `.env.example` is made of these descriptions. */
export const analysisEnvSchema = z.object({
  ...loggerEnvSchema.shape,
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: 'must be the address of a Redis: redis://user:password@host:6379' })
    .describe('Redis 7, with maxmemory-policy noeviction and AOF.'),
  REDIS_PREFIX: z
    .string()
    .regex(/^[\w-]+$/, 'must have letters, digits, dashes and underscores only')
    .default('segue')
    .describe(
      'Start of every key in Redis, so that installations may share one. The same for api and workers.',
    ),
  STORAGE_URL: z
    .string('must be a folder or a bucket: file:///var/lib/segue/audio')
    .describe(
      'Where audio is kept: file:///a/folder, or s3+https://ACCESS_KEY:SECRET_KEY@host/bucket?region=us-east-1.',
    ),
  ANALYSIS_PROCESSES: z.coerce
    .number('must be a whole number from 1 to 64')
    .int()
    .min(1, 'must be 1 or more')
    .max(64, 'must be 64 or less')
    .default(Math.max(1, availableParallelism() - 1))
    .describe('Tracks that are analysed at a time. Without it: one fewer than there are processor cores.'),
  FFMPEG_PATH: z.string().default('ffmpeg').describe('The ffmpeg program: a path, or a name on PATH.'),
  FFPROBE_PATH: z.string().default('ffprobe').describe('The ffprobe program: a path, or a name on PATH.'),
});

export const analysisEnv = () => readEnv(analysisEnvSchema, process.env);
