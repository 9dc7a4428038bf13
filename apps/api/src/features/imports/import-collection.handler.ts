import { Inject, Injectable } from '@nestjs/common';
import { importCollectionJob, type JobContext } from '@segue/shared/contracts/jobs';
import type { Storage } from '@segue/shared/node';
import { STORAGE } from '../../adapters/storage/index.js';
import { onBehalfOf } from '../../access/index.js';
import { HostsJob } from '../../jobs/index.js';
import { ExportImporter } from './export-importer.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportFileError } from './parsing/index.js';

type Context = JobContext<typeof importCollectionJob>;

/** Reads an uploaded export into the library; after a crash it goes on behind the last batch that came in. */
@Injectable()
export class ImportCollectionHandler {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly importer: ExportImporter,
    @Inject(STORAGE) private readonly storage: Storage,
  ) {}

  @HostsJob(importCollectionJob)
  async handle(context: Context) {
    const { importId, fileKey, userId } = context.payload;
    const claimed = await this.imports.claim(importId, context.runId);
    if (claimed === null || (await this.storage.stat(fileKey)) === null) {
      return context.fail('file-missing', 'The uploaded file is no longer there. Import it again.');
    }
    try {
      await this.importer.importRows(
        { importId, owner: onBehalfOf(userId) },
        await this.storage.read(fileKey),
        claimed.lastLine,
        (rows) => {
          context.report({ done: rows, total: null, message: `${rows} rows read` });
          context.signal.throwIfAborted();
        },
      );
    } catch (error) {
      if (error instanceof ImportFileError) {
        context.fail(error.kind === 'wrong-columns' ? 'not-a-collection' : 'file-unreadable', error.message);
      }
      throw error;
    }
    return { importId, ...(await this.imports.counts(importId)) };
  }
}
