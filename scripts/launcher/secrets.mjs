import { randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { formatEnv, readEnvFile } from './env-file.mjs';
import { writeWhole } from './whole-file.mjs';

/** What is made once for an installation: passwords of its own Postgres and Redis, and the keys of sessions and stored secrets. */
const names = [
  'AUTH_SECRET',
  'SECRETS_KEY',
  'COOKIES_KEY',
  'DATABASE_PASSWORD',
  'DATABASE_ADMIN_PASSWORD',
  'REDIS_PASSWORD',
];

/** 32 random bytes, base64url: needs no escaping in a URL or an env file. */
const newSecret = () => randomBytes(32).toString('base64url');

/**
 * Reads the secrets; makes those that are not there yet and keeps them in a file that only its owner can read.
 * @param {string} file
 * @returns {Record<string, string>}
 */
export function ensureSecrets(file) {
  const kept = readEnvFile(file);
  const missing = names.filter((name) => !kept[name]);
  if (missing.length === 0) {
    chmodSync(file, 0o600);
    return kept;
  }
  const all = { ...kept, ...Object.fromEntries(missing.map((name) => [name, newSecret()])) };
  writeWhole(file, formatEnv(all), 0o600);
  return all;
}
