import os from 'node:os';
import { environment } from './env.mjs';
import { readEnvFile } from './env-file.mjs';
import { inRoot } from './paths.mjs';
import { Refusal } from './refusal.mjs';

/**
 * What the owner may set, from the environment and then from `./.env`.
 * @returns {{ env: Record<string, string | undefined>, webHost: string, webPort: number, apiPort: number, analysisConcurrency: number }}
 */
export function readSettings(env = { ...readEnvFile(inRoot('.env')), ...environment }) {
  const cores = os.availableParallelism();
  return {
    env,
    webHost: env.WEB_HOST || '127.0.0.1',
    webPort: wholeNumber(env, 'WEB_PORT', 3000, 65_535),
    apiPort: wholeNumber(env, 'API_PORT', 3001, 65_535),
    analysisConcurrency: wholeNumber(env, 'ANALYSIS_PROCESSES', Math.max(1, cores - 1), 256),
  };
}

function wholeNumber(env, name, fallback, most) {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new Refusal(`${name} is "${text}": it must be a whole number from 1 to ${most}.`);
}
