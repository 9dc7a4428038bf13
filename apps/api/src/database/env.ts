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

/** The environment of a program of Postgres: where programs are, plain English, and what `values` say. No secret of ours. */
export const childEnv = (values: Readonly<Record<string, string>>): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  LC_ALL: 'C',
  ...values,
});
