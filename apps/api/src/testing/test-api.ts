import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes, randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { createLogger, parseEnv } from '@segue/shared/node';
import { createApp } from '../create-app.js';
import { apiEnvSchema } from '../env.js';
import { drain } from '../http/index.js';
import { setEnv, testEnv } from './env.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';
import { addPerson, setUpOwner, type TestPerson } from './test-person.js';

/** The whole api on a port of its own, with an owner, on a database, Redis keys and a storage folder of its own. */
export interface TestApi {
  readonly url: string;
  readonly owner: TestPerson;
  readonly database: TestDatabase;
  /** Its environment, for worker processes beside it. */
  readonly env: TestApiEnv;
  /** Adds another person. */
  person(role: 'member' | 'reader'): Promise<TestPerson>;
  close(): Promise<void>;
}

export interface TestApiEnv {
  readonly PATH: string;
  readonly REDIS_URL: string;
  readonly REDIS_PREFIX: string;
  readonly STORAGE_URL: string;
  readonly LOG_LEVEL: string;
  readonly AUDIO_ROOTS?: string;
}

/**
 * Starts the whole api for a test file: `beforeAll(async () => { api = await startTestApi() })`.
 * @param overrides variables of the environment that this test needs, such as DISCOGS_BASE_URL
 */
export async function startTestApi(overrides: Record<string, string> = {}): Promise<TestApi> {
  const bare = await startBareTestApi(overrides);
  try {
    const owner = await setUpOwner(bare.url);
    return { ...bare, owner, person: (role) => addPerson(bare.url, owner, role) };
  } catch (error) {
    await bare.close();
    throw error;
  }
}

/** Like {@link startTestApi}, before anybody has set it up. */
export async function startBareTestApi(
  overrides: Record<string, string> = {},
): Promise<Pick<TestApi, 'url' | 'database' | 'env' | 'close'>> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'segue-test-api-'));
  const values = {
    DATABASE_URL: database.url,
    REDIS_URL: testEnv().TEST_REDIS_URL,
    REDIS_PREFIX: `test-${randomUUID()}`,
    STORAGE_URL: pathToFileURL(folder).href,
    BACKUP_URL: pathToFileURL(join(folder, 'backups')).href,
    AUTH_SECRET: randomBytes(32).toString('base64'),
    SECRETS_KEY: randomBytes(32).toString('base64'),
    API_PORT: '0',
    LOG_LEVEL: 'error',
    // Nobody answers there: no test asks the outside world.
    DEEZER_BASE_URL: 'http://127.0.0.1:9',
    ITUNES_BASE_URL: 'http://127.0.0.1:9',
    ...overrides,
  };
  setEnv(values);
  const env = parseEnv(apiEnvSchema, values);
  const app = await createApp(env, createLogger('api'));
  await app.listen(0, '127.0.0.1');
  const close = async () => {
    await drain(app, 1000);
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: await app.getUrl(), database, env: { PATH: testEnv().PATH, ...values }, close };
}
