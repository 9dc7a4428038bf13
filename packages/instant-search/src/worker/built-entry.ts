import { fileURLToPath } from 'node:url';

/** Path of a file that a thread can run: source runs under a test runner only, threads run what is built. */
export function builtEntry(importMetaUrl: string, relative: string): string {
  return fileURLToPath(new URL(relative, importMetaUrl)).replace(
    /([\\/])src([\\/])(?!.*[\\/]src[\\/])/,
    '$1dist$2',
  );
}
