import { homedir } from 'node:os';
import { readEnv, secretEnv, sharedEnvSchema, workerEnvSchema } from '@segue/shared/node';
import { z } from 'zod';

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/** Every variable that the download worker reads. */
export const downloadEnvSchema = z.object({
  ...sharedEnvSchema.shape,
  ...workerEnvSchema.shape,
  DOWNLOAD_CONCURRENCY: whole(1, 16).default(2).describe('Downloads at a time.'),
  DOWNLOAD_MAX_MB: whole(1, 10_000).default(1024).describe('The largest file that is fetched.'),
  DOWNLOAD_MAX_MINUTES: whole(1, 1440).default(60).describe('How long fetching one file may take.'),
  DOWNLOAD_KEEP_FREE_MB: whole(0, 10_000_000)
    .default(1024)
    .describe('Free space that a download leaves on each disk that it is written to.'),
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
  GAMDL: z.string().default('gamdl').describe('The gamdl program: a name on PATH, or a path.'),
  YOUTUBE_API_KEY: z
    .string()
    .optional()
    .describe(
      'Key of the YouTube Data API, for searching YouTube (console.cloud.google.com). Of 100 searches a day one is used a track.',
    ),
  YOUTUBE_API_URL: z
    .url()
    .default('https://www.googleapis.com/youtube/v3')
    .describe('Where the YouTube Data API is.'),
  ITUNES_API_URL: z
    .url()
    .default('https://itunes.apple.com')
    .describe('Where Apple’s public search of its music is.'),
  COOKIES_KEY: secretEnv
    .optional()
    .describe(
      'Opens the cookies that people gave for fetching; the same for the api and the download worker.',
    ),
});

export const downloadEnv = () => readEnv(downloadEnvSchema, process.env);

/** By what programs are found, and find themselves: all that they get of this process's environment. */
export const programPlace = () => ({ path: process.env['PATH'] ?? '', home: homedir() });
