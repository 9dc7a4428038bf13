import { Inject, Injectable } from '@nestjs/common';
import { restoreBackupJob, type JobContext } from '@segue/shared/contracts/jobs';
import { TypedError } from '@segue/shared/node';
import { HostsJob, Standstill } from '../../jobs/index.js';
import type { BackupGround } from './backup-ground.js';
import { BACKUP_GROUND } from './backup-token.js';
import { afterSql, keepLogSql, keepSql, putBackLogSql, putBackSql } from './kept-sql.js';
import { LiveProgress } from './live-progress.js';
import { RestoreMessenger } from './restore-messenger.js';
import { RestorePulse } from './restore-pulse.js';
import { restoreBackup } from './restore-backup.js';

/** How long a word to restore counts, milliseconds. */
const meantFor = 15 * 60_000;

/** Exchanges the library for the one of a backup, while the api stays up. */
@Injectable()
export class RestoreBackupHandler {
  constructor(
    @Inject(BACKUP_GROUND) private readonly ground: BackupGround,
    private readonly others: Standstill,
    private readonly live: LiveProgress,
    private readonly messenger: RestoreMessenger,
  ) {}

  @HostsJob(restoreBackupJob)
  async handle(context: JobContext<typeof restoreBackupJob>) {
    const { payload, runId, signal } = context;
    if (Date.now() - Date.parse(payload.confirmedAt) > meantFor)
      context.fail('not-restored', 'This was meant a while ago. Say so again on the page of backups.');
    const local = await this.archive(context);
    const pulse = new RestorePulse((news) => this.messenger.say(news));
    const report = pulse.with(await this.live.reporterOf(runId, payload.requestedById, context));
    const kept = { runId, userId: payload.requestedById };
    const around = {
      ...{ before: `${keepSql(kept)}${keepLogSql}`, after: `${afterSql}${putBackSql}${putBackLogSql}` },
      around: async (exchange: () => Promise<void>) => {
        await this.others.stopAllBut(runId);
        await pulse.during(exchange);
      },
    };
    try {
      const restored = await restoreBackup(this.ground, local.path, around, { signal, report });
      const { audio, restorePointId, rows, migrated } = restored;
      return {
        ...{ backupId: payload.backupId, restorePointId, rows, migrated: migrated.length },
        ...{ missing: audio.missing, missingNames: [...audio.names], audioProblem: audio.problem },
      };
    } catch (error) {
      signal.throwIfAborted();
      return context.fail('not-restored', `${wordsOf(error)} Nothing in the library was changed.`);
    } finally {
      await local.release();
    }
  }

  private async archive(context: JobContext<typeof restoreBackupJob>) {
    try {
      return await this.ground.store.localPath(context.payload.backupId);
    } catch (error) {
      if (error instanceof TypedError && error.code === 'not-found')
        return context.fail('backup-missing', 'The backup is no longer there.');
      throw error;
    }
  }
}

function wordsOf(error: unknown): string {
  const words = (error instanceof Error ? error.message : String(error)).trim();
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
