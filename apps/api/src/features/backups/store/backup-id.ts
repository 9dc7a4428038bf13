import { randomBytes } from 'node:crypto';

/** A new name, which orders backups by time: "segue-20261127-020000-3fa9". In UTC. */
export function newBackupId(at: Date): string {
  const [day, time] = at
    .toISOString()
    .replace(/[-:]|\..*/g, '')
    .split('T');
  return `segue-${day}-${time}-${randomBytes(2).toString('hex')}`;
}
