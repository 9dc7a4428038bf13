import { Inject, Injectable } from '@nestjs/common';
import { verifyBackupJob, type JobContext } from '@segue/shared/contracts/jobs';
import { TypedError } from '@segue/shared/node';
import { HostsJob } from '../../jobs/index.js';
import type { BackupGround } from './backup-ground.js';
import { BACKUP_GROUND } from './backup-token.js';
import { tryBackup } from './try-backup.js';

/** Tries whether a backup can be restored. */
@Injectable()
export class VerifyBackupHandler {
  constructor(@Inject(BACKUP_GROUND) private readonly ground: BackupGround) {}

  @HostsJob(verifyBackupJob)
  async handle(context: JobContext<typeof verifyBackupJob>) {
    const { backupId } = context.payload;
    try {
      const { ok, message } = await tryBackup(this.ground, backupId, context);
      return ok ? { backupId, message } : context.fail('damaged', message);
    } catch (error) {
      if (!(error instanceof TypedError)) throw error;
      if (error.code === 'not-configured') context.fail('not-possible', error.message);
      if (error.code === 'not-found') context.fail('backup-missing', error.message);
      throw error;
    }
  }
}
