import { readFileSync } from 'node:fs';
import { z } from 'zod';

const named = z.object({ version: z.string() });

/** Version of the package whose built file says `packageVersion(import.meta.url)`: `package.json` lies one folder up. */
export function packageVersion(from: string): string {
  return named.parse(JSON.parse(readFileSync(new URL('../package.json', from), 'utf8'))).version;
}
