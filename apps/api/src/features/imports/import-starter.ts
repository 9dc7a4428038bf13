import { Injectable } from '@nestjs/common';
import type { ImportFormat, Run } from '@segue/shared/contracts/http';
import { importBackupJob, importCollectionJob, importTracksJob } from '@segue/shared/contracts/jobs';
import type { Own } from '../../access/index.js';
import { RunsService } from '../../jobs/index.js';
import { ImportsRepository } from './imports.repository.js';
import { isTrackFormat } from './parsing/index.js';

/** A kept file that is ready to be read. */
export interface KeptFile {
  readonly id: string;
  readonly fileKey: string;
  readonly fileName: string;
  readonly format: ImportFormat;
}

/** Starts the job that reads a file of its format. */
@Injectable()
export class ImportStarter {
  constructor(
    private readonly runs: RunsService,
    private readonly imports: ImportsRepository,
  ) {}

  async start(owner: Own, file: KeptFile): Promise<Run> {
    const run = await this.enqueue(owner, file);
    await this.imports.claim(file.id, run.id);
    return run;
  }

  private enqueue({ ownerId }: Own, { id, fileKey, fileName, format }: KeptFile): Promise<Run> {
    const payload = { importId: id, userId: ownerId, fileKey, fileName };
    const about = { title: fileName, subject: { kind: 'import', id }, requestedById: ownerId } as const;
    if (isTrackFormat(format))
      return this.runs.start(importTracksJob, { payload: { ...payload, format }, ...about });
    if (format === 'segue') return this.runs.start(importBackupJob, { payload, ...about });
    return this.runs.start(importCollectionJob, { payload, ...about });
  }
}
