export { backUpBeforeUpgrade } from './before-upgrade.js';
export { backupGroundOf } from './backup-ground-of.js';
export { BackupsModule } from './backups.module.js';
