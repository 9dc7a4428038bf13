/** Injection token of {@link BackupGround}. */
export const BACKUP_GROUND = Symbol('BackupGround');
