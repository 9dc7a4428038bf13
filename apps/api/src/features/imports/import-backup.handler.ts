import { Inject, Injectable } from '@nestjs/common';
import { importBackupJob, type JobContext } from '@segue/shared/contracts/jobs';
import type { Storage } from '@segue/shared/node';
import { onBehalfOf } from '../../access/index.js';
import { STORAGE } from '../../adapters/storage/index.js';
import { HostsJob } from '../../jobs/index.js';
import { BackupImporter } from './backup/backup-importer.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportFileError, readBackup } from './parsing/index.js';

type Context = JobContext<typeof importBackupJob>;

/** Brings back what an export of everything wrote. */
@Injectable()
export class ImportBackupHandler {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly importer: BackupImporter,
    @Inject(STORAGE) private readonly storage: Storage,
  ) {}

  @HostsJob(importBackupJob)
  async handle(context: Context) {
    const { importId, fileKey, userId } = context.payload;
    const claimed = await this.imports.claim(importId, context.runId);
    if (claimed === null || (await this.storage.stat(fileKey)) === null) {
      return context.fail('file-missing', 'The uploaded file is no longer there. Import it again.');
    }
    const source = await this.storage.read(fileKey);
    const target = { importId, owner: onBehalfOf(userId) };
    try {
      await this.importer.importItems(target, readBackup(source), claimed.lastLine, (records) => {
        context.report({ done: records, total: null, message: `${records} records read` });
        context.signal.throwIfAborted();
      });
    } catch (error) {
      if (error instanceof ImportFileError) context.fail('file-unreadable', error.message);
      throw error;
    } finally {
      source.destroy();
    }
    return { importId, ...(await this.imports.counts(importId)) };
  }
}
