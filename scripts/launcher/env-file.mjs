import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

/** The `NAME=value` lines of a file; nothing when there is no such file. @returns {Record<string, string>} */
export function readEnvFile(file) {
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
}

/** @param {Record<string, string>} values of letters, digits, `-` and `_`, which need no quotes */
export function formatEnv(values) {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
