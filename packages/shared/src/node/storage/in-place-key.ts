import { createHash } from 'node:crypto';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { notFound, unprocessable } from '../typed-error.js';

const PREFIX = 'in-place';
/** A segment of a key has at most 200 characters. */
const SEGMENT = 180;

/** Whether a storage key names a file that is read where its owner keeps it, which nobody may write or remove. */
export const isInPlace = (key: string): boolean => key.startsWith(`${PREFIX}/`);

/** A root by its path, the same on every machine that has it under this path. */
const rootName = (root: string): string =>
  createHash('sha256').update(resolve(root)).digest('hex').slice(0, 16);

/**
 * The storage key of a file in one of the roots: `in-place/<root>/<its path there, base64url>`.
 * @throws TypedError `unprocessable` outside of the roots
 */
export function inPlaceKey(path: string, roots: readonly string[]): string {
  const root = roots.find((one) => isInside(path, one));
  if (root === undefined) throw unprocessable(`${path} lies in none of the folders that AUDIO_ROOTS names.`);
  const name = Buffer.from(relative(resolve(root), path)).toString('base64url');
  const segments = name.match(new RegExp(`.{1,${SEGMENT}}`, 'g')) ?? [];
  return [PREFIX, rootName(root), ...segments].join('/');
}

/**
 * Where the file of such a key lies on this machine.
 * @throws TypedError `not-found` where this process has not the root, or for a key that would lead out of it
 */
export function inPlacePath(key: string, roots: readonly string[]): string {
  const [, name, ...segments] = key.split('/');
  const root = roots.find((one) => rootName(one) === name);
  if (root === undefined) {
    throw notFound('The folder of this file');
  }
  const path = resolve(root, Buffer.from(segments.join(''), 'base64url').toString('utf8'));
  if (!isInside(path, root)) throw notFound('The file');
  return path;
}

function isInside(path: string, root: string): boolean {
  const inside = relative(resolve(root), resolve(path));
  return inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}
