import { z } from 'zod';

/** Why a backup was made: the clock, a person, a command, a file from elsewhere, or what was about to be changed. */
export const backupReason = z.enum(['daily', 'button', 'command', 'upload', 'restore-point', 'upgrade']);
export type BackupReason = z.infer<typeof backupReason>;
