import { parseEnv } from '@segue/shared/node';
import { z } from 'zod';

const services = 'is set by scripts/with-services.mjs: run the tests as `npm run test:e2e`';

const servicesSchema = z.object({
  TEST_PG_ADMIN_URL: z.string(services),
  TEST_PG_TEMPLATE: z.string(services),
  TEST_REDIS_URL: z.string(services),
  PATH: z.string(),
});

const browserSchema = z.object({ CHROMIUM_PATH: z.string().default('/usr/bin/chromium') });

/** Where the pages that were built lie: '' for the root. */
const placeSchema = z.object({ BASE_PATH: z.string().default('') });

/** What the global set-up tells the tests. */
const systemSchema = z.object({
  E2E_WEB_URL: z.url('is set by the global set-up'),
  E2E_MUSIC: z.string('is set by the global set-up'),
  E2E_DISCOGS_URL: z.url('is set by the global set-up'),
  E2E_SITE_URL: z.url('is set by the global set-up'),
});

/** The throwaway Postgres and Redis, which this run has to itself. */
export const servicesEnv = () => parseEnv(servicesSchema, process.env);

export const placeEnv = () => parseEnv(placeSchema, process.env);

export const browserEnv = () => parseEnv(browserSchema, process.env);

/** The running system: where its pages are, the folder of music that may be scanned, and the Discogs that it asks. */
export const systemEnv = () => parseEnv(systemSchema, process.env);

/** Hands the system's addresses on to the test processes, which inherit the environment. */
export function tellTests(values: z.input<typeof systemSchema>): void {
  Object.assign(process.env, values);
}
