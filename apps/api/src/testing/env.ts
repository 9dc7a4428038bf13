import { parseEnv } from '@segue/shared/node';
import { z } from 'zod';

const message = 'is set by scripts/with-services.mjs: run the tests as `npm run test:medium`';

const testEnvSchema = z.object({
  TEST_PG_ADMIN_URL: z.string(message),
  TEST_PG_TEMPLATE: z.string(message),
  TEST_REDIS_URL: z.string(message),
  PATH: z.string(),
});

/** The throwaway Postgres and Redis that the tests may use. */
export const testEnv = () => parseEnv(testEnvSchema, process.env);

/** Sets variables for what reads the environment itself while an api starts inside the test. */
export function setEnv(values: Readonly<Record<string, string>>): void {
  Object.assign(process.env, values);
}
