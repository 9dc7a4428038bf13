import { z } from 'zod';
import { manifestSchema } from '../archive/manifest.js';

/** How a backup was looked at, and what was found. */
export const checkSchema = z.object({
  at: z.iso.datetime(),
  /** `contents`: checksums and the list of what is in it; `trial`: restored into a scratch database and counted. */
  how: z.enum(['contents', 'trial']),
  ok: z.boolean(),
  message: z.string(),
});

/** What lies beside an archive. Written last: an archive without it is none yet. */
export const storedBackupSchema = z.object({
  id: z.string(),
  /** Of the whole archive, in bytes. */
  size: z.number().int(),
  sha256: z.string(),
  manifest: manifestSchema,
  /** The last check of each kind, the newest last. */
  checks: z.array(checkSchema),
});

export type BackupCheck = z.output<typeof checkSchema>;
export type StoredBackup = z.output<typeof storedBackupSchema>;

/** The same backup, looked at once more. */
export const withCheck = (backup: StoredBackup, check: BackupCheck): StoredBackup => ({
  ...backup,
  checks: [...backup.checks.filter(({ how }) => how !== check.how), check],
});
