import { stat } from 'node:fs/promises';
import { findPrograms } from '../../database/dump/index.js';
import { hashFile } from './archive/hash-file.js';
import { openArchive } from './archive/open-archive.js';
import type { BackupGround } from './backup-ground.js';
import { checkContents } from './check-contents.js';
import { newBackupId } from './store/backup-id.js';
import type { StoredBackup } from './store/stored-backup.js';

/**
 * Looks at an archive from elsewhere and stores it beside the others, to stay until somebody deletes it.
 * @param serverMajor of the database here, whose programs look at it
 * @throws TypedError `unprocessable` with what is wrong with it; `not-configured`
 */
export async function adoptArchive(
  { store }: BackupGround,
  path: string,
  serverMajor: number,
): Promise<StoredBackup> {
  const { manifest } = await openArchive(path);
  const check = await checkContents(path, await findPrograms(serverMajor));
  const backup = {
    id: newBackupId(new Date(manifest.createdAt)),
    size: (await stat(path)).size,
    sha256: await hashFile(path),
    manifest: { ...manifest, reason: 'upload' as const },
    checks: [check],
  };
  await store.put(backup, path);
  return backup;
}
