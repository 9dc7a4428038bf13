/** Names of what is done by the clock. */
export const DAILY_BACKUP = 'daily-backup';
export const WEEKLY_TRIAL = 'weekly-trial';
