import { z } from 'zod';
import { readEnv } from '../read-env.js';

export const loggerEnvSchema = z.object({
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
    .default('info')
    .describe('How much the logs say.'),
});

export const loggerEnv = () => readEnv(loggerEnvSchema, process.env);
