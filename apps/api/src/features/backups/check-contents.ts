import { unprocessable } from '@segue/shared/node';
import { listDump, tablesWithRows, type PostgresPrograms } from '../../database/dump/index.js';
import { partNames } from './archive/manifest.js';
import { openArchive } from './archive/open-archive.js';
import type { BackupCheck } from './store/stored-backup.js';

/**
 * Looks at an archive without restoring it: each part has its checksum, pg_restore can read what is in the dump, and
 * every table of the manifest is there.
 * @throws TypedError `unprocessable` with what is wrong
 */
export async function checkContents(
  path: string,
  programs: PostgresPrograms,
  signal?: AbortSignal,
): Promise<BackupCheck> {
  const archive = await openArchive(path);
  await archive.check(signal);
  const there = new Set(tablesWithRows(await listed(programs, archive.read(partNames.database))));
  const tables = Object.keys(archive.manifest.tables);
  const missing = tables.filter((table) => !there.has(table));
  if (missing.length > 0) throw unprocessable(`The backup has no rows of ${missing.join(', ')}.`);
  const message = `${tables.length} tables, checksums right.`;
  return { at: new Date().toISOString(), how: 'contents', ok: true, message };
}

async function listed(programs: PostgresPrograms, dump: Parameters<typeof listDump>[1]): Promise<string[]> {
  try {
    return await listDump(programs, dump);
  } catch (cause) {
    throw unprocessable(`The dump in the backup cannot be read: ${String(cause)}`);
  }
}
