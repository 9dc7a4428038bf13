import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { testEnv } from '../../testing/env.js';
import { freePort } from '../../testing/test-redis.js';

/** An api in a process of its own, as it was built. */
export interface ApiProcess {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** What several starts of one installation have in common. */
export type Installation = Readonly<Record<string, string>>;

export function installation(databaseUrl: string, storageUrl: string): Installation {
  return {
    DATABASE_URL: databaseUrl,
    REDIS_URL: testEnv().TEST_REDIS_URL,
    REDIS_PREFIX: `bench-${randomUUID()}`,
    STORAGE_URL: storageUrl,
    AUTH_SECRET: randomBytes(32).toString('base64'),
    SECRETS_KEY: randomBytes(32).toString('base64'),
    DISCOGS_BASE_URL: 'http://127.0.0.1:9',
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    PATH: testEnv().PATH,
  };
}

/**
 * Starts `entry` (seen from `dist`) and waits until it answers.
 * @param flags for Node itself, such as `--cpu-prof`
 */
export async function startApi(
  entry: string,
  env: Installation,
  flags: readonly string[] = [],
): Promise<ApiProcess> {
  const port = await freePort();
  const file = fileURLToPath(new URL(`../../${entry}`, import.meta.url));
  const child = spawn(process.execPath, [...flags, file], {
    env: { ...env, API_PORT: String(port) },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  };
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(`${url}/api/health/ready`))) {
    if (child.exitCode !== null) throw new Error(`${entry} ended with code ${child.exitCode}.`);
    await wait(100);
  }
  return { url, pid: child.pid ?? 0, stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url);
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
