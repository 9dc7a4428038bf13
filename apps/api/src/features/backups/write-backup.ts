import path from 'node:path';
import { stat } from 'node:fs/promises';
import type { BackupReason } from '@segue/shared/contracts/jobs';
import { hashFile } from './archive/hash-file.js';
import { packedParts } from './archive/manifest.js';
import { pack } from './archive/pack.js';
import type { BackupGround, Watch } from './backup-ground.js';
import { checkContents } from './check-contents.js';
import { gather } from './gather.js';
import { newBackupId } from './store/backup-id.js';
import type { StoredBackup } from './store/stored-backup.js';

/**
 * Writes a backup of this moment: made aside, looked at, and only then stored. What breaks off leaves nothing behind.
 * @throws TypedError `not-configured` without a pg_dump that goes with the server; `unprocessable` when what was written
 *   is not what was read
 */
export function writeBackup(ground: BackupGround, reason: BackupReason, watch: Watch): Promise<StoredBackup> {
  const { store } = ground;
  const { signal } = watch;
  return store.withScratch(async (folder) => {
    const { facts, programs, steps } = await gather(ground, reason, folder, watch);
    const say = (left: number, message: string) =>
      watch.report({ done: steps - left, total: steps, message });
    const archive = path.join(folder, 'backup.tar');
    say(3, 'Packing');
    const files = packedParts.map((name) => ({ name, path: path.join(folder, name) }));
    const manifest = await pack(facts, files, archive, signal);
    say(2, 'Looking at what was written');
    const check = await checkContents(archive, programs, signal);
    const size = (await stat(archive)).size;
    const sha256 = await hashFile(archive, signal);
    say(1, 'Storing');
    const backup = { id: newBackupId(new Date(facts.createdAt)), size, sha256, manifest, checks: [check] };
    await store.put(backup, archive);
    return backup;
  });
}
