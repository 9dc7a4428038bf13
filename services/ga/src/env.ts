import { readEnv, sharedEnvSchema, workerEnvSchema } from '@segue/shared/node';
import { z } from 'zod';

/** Every variable that the ga process reads. */
export const gaEnvSchema = z.object({
  ...sharedEnvSchema.shape,
  ...workerEnvSchema.shape,
  GA_CONCURRENCY: z.coerce.number().int().min(1).max(16).default(1).describe('Playlists evolved at a time.'),
  GA_ISLAND_THREADS: z.coerce
    .number()
    .int()
    .min(1)
    .max(4)
    .default(1)
    .describe('Threads that one playlist may use. The answer does not depend on it.'),
});

export const gaEnv = () => readEnv(gaEnvSchema, process.env);
