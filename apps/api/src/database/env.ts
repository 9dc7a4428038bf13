import { readEnv } from '@segue/shared/node';
import { z } from 'zod';
import { isWeakPassword } from './check-password.js';

export const databaseEnvSchema = z.object({
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'must be the address of a Postgres database: postgresql://user:password@host:5432/name',
      abort: true,
    })
    .refine((url) => !isWeakPassword(url), {
      error: 'has a password that can be guessed; give the database another one: openssl rand -hex 32',
    })
    .describe('Postgres 15 or newer with pgvector.'),
});

export const databaseEnv = () => readEnv(databaseEnvSchema, process.env);
