import { readEnv } from '@segue/shared/node';
import { z } from 'zod';

export const databaseEnvSchema = z.object({
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'must be the address of a Postgres database: postgresql://user:password@host:5432/name',
    })
    .describe('Postgres 15 or newer with pgvector.'),
});

export const databaseEnv = () => readEnv(databaseEnvSchema, process.env);
