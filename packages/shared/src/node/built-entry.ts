import { fileURLToPath } from 'node:url';

/**
 * Path of a file that a child process or worker thread can run.
 * Source runs as TypeScript under vitest, children only as built JavaScript: so `/src/` becomes `/dist/`.
 */
export function builtEntry(importMetaUrl: string, relative: string): string {
  return fileURLToPath(new URL(relative, importMetaUrl)).replace(
    /([\\/])src([\\/])(?!.*[\\/]src[\\/])/,
    '$1dist$2',
  );
}
