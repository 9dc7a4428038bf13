import { existsSync, readFileSync } from 'node:fs';
import { isPortFree, pickFreePort } from './ports.mjs';
import { writeWhole } from './whole-file.mjs';

/**
 * The private ports of an installation: the same as last time while they are free, so that tools stay connected.
 * @param {string} file where they are remembered
 * @param {string[]} names what listens there
 * @returns {Promise<Record<string, number>>}
 */
export async function rememberedPorts(file, names) {
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const ports = {};
  for (const name of names) {
    const known = before[name];
    ports[name] = known !== undefined && (await isPortFree(known)) ? known : await pickFreePort();
  }
  writeWhole(file, `${JSON.stringify({ ...before, ...ports })}\n`);
  return ports;
}
