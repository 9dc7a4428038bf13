import type { PathMapping } from '@segue/shared/contracts/http';

/**
 * The path of a file as the DJ's computer sees it: the longest folder that holds it decides. A folder of Windows
 * turns the slashes round; a path in no folder stays as it is.
 */
export function mapPath(path: string, mappings: readonly PathMapping[]): string {
  const fitting = mappings
    .map(({ here, there }) => ({ here: withoutEnd(here), there: withoutEnd(there) }))
    .filter(({ here }) => path === here || path.startsWith(`${here}/`))
    .sort((a, b) => b.here.length - a.here.length);
  const [best] = fitting;
  if (best === undefined) return path;
  const rest = path.slice(best.here.length);
  const windows = /^[A-Za-z]:|\\/.test(best.there);
  return `${best.there}${windows ? rest.replaceAll('/', '\\') : rest}`;
}

/** Without the slash behind a folder. */
const withoutEnd = (folder: string): string => folder.trim().replace(/[\\/]+$/, '');
