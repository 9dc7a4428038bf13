import { envSwitch, readEnv } from '@segue/shared/node';
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

/** For those who speak to it all the time; migrations need a plain connection, since their lock is of a session. */
export const poolEnvSchema = z.object({
  DATABASE_KEPT_PLANS: envSwitch(true).describe(
    'Lets Postgres keep plans for each connection. Set false behind a transaction-pooling pgbouncer.',
  ),
});

export const databaseEnv = () => readEnv(databaseEnvSchema, process.env);

/** The environment of a program of Postgres: where programs are, plain English, and what `values` say. No secret of ours. */
export const childEnv = (values: Readonly<Record<string, string>>): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  LC_ALL: 'C',
  ...values,
});
