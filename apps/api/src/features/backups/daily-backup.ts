import { Injectable } from '@nestjs/common';
import { TypedError } from '@segue/shared/node';
import { Scheduled } from '../../jobs/index.js';
import { BackupSettingsRepository } from './backup-settings.repository.js';
import { BackupsService } from './backups.service.js';
import { DAILY_BACKUP } from './schedule-names.js';

/** Makes a backup every night, unless the owner has switched that off. */
@Injectable()
export class DailyBackup {
  constructor(
    private readonly settings: BackupSettingsRepository,
    private readonly backups: BackupsService,
  ) {}

  @Scheduled({ name: DAILY_BACKUP, title: 'Daily backup', pattern: '0 2 * * *', job: 'write-backup' })
  async make(): Promise<void> {
    if (!(await this.settings.get()).daily) return;
    try {
      await this.backups.start('daily', null);
    } catch (error) {
      // One is under way: then there is one of this night.
      if (!(error instanceof TypedError && error.code === 'conflict')) throw error;
    }
  }
}
