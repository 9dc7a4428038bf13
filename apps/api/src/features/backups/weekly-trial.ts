import { Inject, Injectable } from '@nestjs/common';
import { TypedError } from '@segue/shared/node';
import { Scheduled } from '../../jobs/index.js';
import type { BackupGround } from './backup-ground.js';
import { BACKUP_GROUND } from './backup-token.js';
import { BackupsService } from './backups.service.js';
import { WEEKLY_TRIAL } from './schedule-names.js';

/** Once a week the newest backup is restored aside, to see whether it can be. */
@Injectable()
export class WeeklyTrial {
  constructor(
    @Inject(BACKUP_GROUND) private readonly ground: BackupGround,
    private readonly backups: BackupsService,
  ) {}

  @Scheduled({
    name: WEEKLY_TRIAL,
    title: 'Trial restore',
    about: 'Every Sunday at 04:00: restores the newest backup aside, to see whether it can be.',
    cron: '0 4 * * 0',
  })
  async attempt(): Promise<string> {
    const [newest] = await this.ground.store.list();
    if (newest === undefined) return 'There is no backup to try.';
    try {
      await this.backups.verify(newest.id, null);
      return 'A trial restore is begun.';
    } catch (error) {
      // Other work on backups is under way: the next week has a Sunday too.
      if (error instanceof TypedError && error.code === 'conflict')
        return 'Other work on backups was under way.';
      throw error;
    }
  }
}
