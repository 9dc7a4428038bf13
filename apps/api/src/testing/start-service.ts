import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestApi } from './test-api.js';

export type ServiceName = 'analysis' | 'download-worker' | 'ga';

/** A worker process beside a test api, the real one as it was built. */
export interface TestService {
  readonly process: ChildProcess;
  /** As a machine that loses power: nothing is cleaned up. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a service's own process on the queue and storage of a test api.
 * @param onOutput hears what it writes instead of the test's own output
 */
export function startService(
  api: TestApi,
  name: ServiceName,
  overrides: Record<string, string> = {},
  onOutput?: (text: string) => void,
): TestService {
  const entry = fileURLToPath(new URL(`../../../../services/${name}/dist/main.js`, import.meta.url));
  const { REDIS_URL, REDIS_PREFIX, STORAGE_URL, LOG_LEVEL, AUDIO_ROOTS = '' } = api.env;
  const own = { PATH: api.env.PATH, REDIS_URL, REDIS_PREFIX, STORAGE_URL, LOG_LEVEL, AUDIO_ROOTS };
  const env = { ...own, ...overrides };
  const output = onOutput === undefined ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, [entry], { env, stdio: ['ignore', output, output] });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => onOutput?.(text));
  const end = (signal: NodeJS.Signals) =>
    new Promise<void>((resolve) => {
      const over = child.exitCode !== null || child.signalCode !== null;
      if (over) resolve();
      else child.once('exit', () => resolve());
      child.kill(signal);
    });
  return { process: child, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}
