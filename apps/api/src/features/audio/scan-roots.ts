import { realpath, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { forbidden, notFound } from '@segue/shared/node';

/**
 * The real path of a folder that may be scanned: it lies in one of the roots, symbolic links resolved.
 * A path outside is refused alike whether or not there is something, so that the answer tells nothing.
 * @throws forbidden outside the roots, not-found for no folder inside
 */
export async function allowedFolder(path: string, roots: readonly string[]): Promise<string> {
  const allowed = (await Promise.all(roots.map(realOrNull))).filter((root) => root !== null);
  const asked = resolve(path);
  const lexicallyInside = [...roots.map((root) => resolve(root)), ...allowed].some((root) =>
    isInside(asked, root),
  );
  if (path.includes('\0') || !lexicallyInside) throw outside(roots);
  const real = await realOrNull(asked);
  if (real === null || !(await stat(real)).isDirectory()) throw notFound(`The folder ${asked}`);
  if (!allowed.some((root) => isInside(real, root))) throw outside(roots);
  return real;
}

const isInside = (path: string, root: string): boolean =>
  path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);

/** The real path, symbolic links resolved; null when there is nothing. */
export async function realOrNull(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return null;
    throw error;
  }
}

function outside(roots: readonly string[]) {
  const where =
    roots.length === 0 ? 'AUDIO_ROOTS names no folder yet' : `Choose a folder in ${roots.join(' or ')}`;
  return forbidden(`This folder may not be scanned. ${where}; the variable AUDIO_ROOTS says which may.`);
}
