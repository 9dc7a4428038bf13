import { readEnv, sharedEnvSchema } from '@segue/shared/node';
import { z } from 'zod';

/** Every variable that the download worker reads. */
export const downloadEnvSchema = z.object({
  ...sharedEnvSchema.shape,
  DOWNLOAD_CONCURRENCY: z.coerce.number().int().min(1).max(16).default(2).describe('Downloads at a time.'),
  DOWNLOAD_MAX_MB: z.coerce
    .number()
    .int()
    .min(1)
    .max(10_000)
    .default(1024)
    .describe('The largest file that is fetched.'),
  DOWNLOAD_ALLOWED_HOSTS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((host) => host.trim())
        .filter(Boolean),
    )
    .describe(
      'Hosts in your own network that may be fetched from, with commas between: nas.local,192.168.1.5:8080.',
    ),
  YT_DLP: z.string().default('yt-dlp').describe('The yt-dlp program: a name on PATH, or a path.'),
});

export const downloadEnv = () => readEnv(downloadEnvSchema, process.env);
