import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const madeByUs = new Set(['node_modules', 'dist', '.next', 'generated', 'coverage', 'next-env.d.ts']);

/**
 * One hash over names and contents of files, whatever their times: a fresh checkout of the same commit has the same.
 * @param {string} folder what the inputs are relative to
 * @param {string[]} inputs files and folders; one that is not there counts as such
 */
export function sourceHash(folder, inputs) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of filesOf(path.join(folder, input))) {
      hash
        .update(`${path.relative(folder, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

function filesOf(place) {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .filter((name) => !madeByUs.has(name) && !name.endsWith('.tsbuildinfo'))
    .sort()
    .flatMap((name) => filesOf(path.join(place, name)));
}
