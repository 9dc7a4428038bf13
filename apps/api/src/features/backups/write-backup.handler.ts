import { Inject, Injectable } from '@nestjs/common';
import { writeBackupJob, type JobContext } from '@segue/shared/contracts/jobs';
import { TypedError } from '@segue/shared/node';
import { HostsJob } from '../../jobs/index.js';
import type { BackupGround } from './backup-ground.js';
import { BackupSettingsRepository } from './backup-settings.repository.js';
import { BACKUP_GROUND } from './backup-token.js';
import { removeSurplus } from './store/remove-surplus.js';
import { writeBackup } from './write-backup.js';

/** Makes a backup, and lets those go that are beyond what is kept. */
@Injectable()
export class WriteBackupHandler {
  constructor(
    @Inject(BACKUP_GROUND) private readonly ground: BackupGround,
    private readonly settings: BackupSettingsRepository,
  ) {}

  @HostsJob(writeBackupJob)
  async handle(context: JobContext<typeof writeBackupJob>) {
    try {
      const { id, size } = await writeBackup(this.ground, context.payload.reason, context);
      const removed = await removeSurplus(this.ground.store, (await this.settings.get()).keep);
      return { backupId: id, bytes: size, removed };
    } catch (error) {
      if (error instanceof TypedError && error.code === 'not-configured')
        context.fail('not-possible', error.message);
      if (error instanceof TypedError && error.code === 'unprocessable')
        context.fail('damaged', error.message);
      throw error;
    }
  }
}
