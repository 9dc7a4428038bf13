import { Injectable } from '@nestjs/common';
import { TypedError } from '@segue/shared/node';
import { Scheduled } from '../../jobs/index.js';
import { BackupsService } from './backups.service.js';
import { DAILY_BACKUP } from './schedule-names.js';

/** Makes a backup every night; whether it does is the switch of its schedule. */
@Injectable()
export class DailyBackup {
  constructor(private readonly backups: BackupsService) {}

  @Scheduled({
    name: DAILY_BACKUP,
    title: 'Daily backup',
    about: 'Every night at 02:00: writes a backup, and removes those above the number that is kept.',
    cron: '0 2 * * *',
  })
  async make(): Promise<string> {
    try {
      await this.backups.start('daily', null);
      return 'A backup is begun.';
    } catch (error) {
      // One is under way: then there is one of this night.
      if (error instanceof TypedError && error.code === 'conflict') return 'Another backup is under way.';
      throw error;
    }
  }
}
