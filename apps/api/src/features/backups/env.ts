import { fileURLToPath } from 'node:url';
import { audioRootsEnvSchema, readEnv, sharedEnvSchema } from '@segue/shared/node';
import { z } from 'zod';
import { databaseEnvSchema } from '../../database/env.js';

/** `data/backups` of this installation; as many steps up from `src` as from `dist`. */
const usualFolder = fileURLToPath(new URL('../../../../../data/backups', import.meta.url));

export const backupEnvSchema = z.object({
  BACKUP_URL: z
    .string()
    .default(usualFolder)
    .describe(
      'Where backups are kept: file:///a/folder, or a bucket as in STORAGE_URL. Without it: data/backups.',
    ),
});

const { STORAGE_URL, REDIS_URL, REDIS_PREFIX } = sharedEnvSchema.shape;

/** Of the api's environment, what backups stand on. */
export const backupGroundSchema = z.object({
  ...{ ...databaseEnvSchema.shape, ...backupEnvSchema.shape, ...audioRootsEnvSchema.shape, STORAGE_URL },
  SECRETS_KEY: z
    .string('must be set, to the one of the api')
    .describe('Encrypts the credentials that are kept in the database.'),
});

/** What the commands at a console read. Redis is told of a restore, where there is one. */
const commandSchema = z.object({
  ...backupGroundSchema.shape,
  REDIS_URL: REDIS_URL.optional(),
  REDIS_PREFIX,
});

export const backupCommandEnv = () => readEnv(commandSchema, process.env);
