export { readBackup, type BackupItem, type BackupRecord } from './read-backup.js';
