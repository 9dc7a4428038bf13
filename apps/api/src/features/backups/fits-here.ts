import { migrationMismatch, type MigrationFile } from '../../database/index.js';
import type { Manifest } from './archive/manifest.js';

/** Whether a backup can be restored into this version, and what is to be known before. */
export interface Fit {
  readonly refusal: string | null;
  readonly warning: string | null;
}

/** @param secretsKey what SECRETS_KEY is told by here */
export function fitsHere(
  manifest: Pick<Manifest, 'migrations' | 'app' | 'secretsKey'>,
  known: readonly MigrationFile[],
  secretsKey: string,
): Fit {
  const other = manifest.secretsKey !== secretsKey;
  return {
    refusal: migrationMismatch(manifest.migrations, known, manifest.app),
    warning: other
      ? 'It was made with another SECRETS_KEY: connections to Discogs have to be made again, unless you put that key back.'
      : null,
  };
}
