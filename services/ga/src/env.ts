import { loggerEnvSchema, readEnv } from '@segue/shared/node';
import { z } from 'zod';

/** Every variable that the ga process reads. */
export const gaEnvSchema = z.object({
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).describe('Redis 7, the same as the api’s.'),
  REDIS_PREFIX: z
    .string()
    .default('segue')
    .describe('Start of every key in Redis; the same for api and workers.'),
  STORAGE_URL: z.string().describe('Where playlist problems lie, the same as the api’s.'),
  GA_CONCURRENCY: z.coerce.number().int().min(1).max(16).default(1).describe('Playlists evolved at a time.'),
  GA_ISLAND_THREADS: z.coerce
    .number()
    .int()
    .min(1)
    .max(4)
    .default(1)
    .describe('Threads that one playlist may use. The answer does not depend on it.'),
  ...loggerEnvSchema.shape,
});

export const gaEnv = () => readEnv(gaEnvSchema, process.env);
