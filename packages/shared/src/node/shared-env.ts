import { z } from 'zod';
import { envSwitch } from './env-switch.js';
import { loggerEnvSchema } from './logger/env.js';

/** Variables that the api and every worker read, and that must say the same to all of them. */
export const sharedEnvSchema = z.object({
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
  OFFLINE: envSwitch(false).describe(
    'true cuts every call to services outside of this installation; the same for api and workers.',
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be the address of a collector: http://localhost:4318' })
    .optional()
    .describe('OpenTelemetry collector (OTLP over HTTP) that traces are sent to. Without it: no traces.'),
  ...loggerEnvSchema.shape,
});

/** Of every process that reads audio: it has to find the same folders under the same paths. */
export const audioRootsEnvSchema = z.object({
  AUDIO_ROOTS: z
    .string()
    .default('')
    .transform((text) => text.split(':').filter(Boolean))
    .describe(
      'Folders whose audio is read in place and never changed, with : between them; the same for the api and analysis.',
    ),
});
