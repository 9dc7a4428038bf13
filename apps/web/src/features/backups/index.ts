export { BackupsPage } from './components/backups-page';
export { BackupsSummary } from './components/backups-summary';
