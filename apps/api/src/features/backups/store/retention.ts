import type { StoredBackup } from './stored-backup.js';

/** Of those that were made before something was changed, the newest are kept. */
const keptBefore = 3;

/**
 * Which backups may go: daily ones beyond the newest `keep`, and restore points beyond the newest three. What a person
 * made or brought stays until a person deletes it.
 */
export function surplus(backups: readonly StoredBackup[], keep: number): StoredBackup[] {
  const beyond = (reason: StoredBackup['manifest']['reason'], kept: number) =>
    backups
      .filter((backup) => backup.manifest.reason === reason)
      .sort((a, b) => (a.manifest.createdAt < b.manifest.createdAt ? 1 : -1))
      .slice(kept);
  return [...beyond('daily', keep), ...beyond('restore-point', keptBefore), ...beyond('upgrade', keptBefore)];
}
