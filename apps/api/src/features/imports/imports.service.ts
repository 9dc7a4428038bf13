import { createReadStream } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import type { ImportBatch, RouteOutput, importRoutes } from '@segue/shared/contracts/http';
import { importCollectionJob } from '@segue/shared/contracts/jobs';
import { notFound, TypedError, unprocessable, type Storage } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { STORAGE } from '../../adapters/storage/index.js';
import { RunsService } from '../../jobs/index.js';
import { toImportBatch, toImportChange } from './import.mapper.js';
import { ImportsRepository, type StoredImport } from './imports.repository.js';
import { ImportFileError, openDiscogsExport, problemsCsv } from './parsing/index.js';

/** A file that came with a request. */
interface Upload {
  readonly path: string;
  readonly originalName: string;
}

const SHOWN = 200;

@Injectable()
export class ImportsService {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly runs: RunsService,
    @Inject(STORAGE) private readonly storage: Storage,
  ) {}

  /**
   * Takes an export in: its header is read at once, so that a wrong file is refused while its owner is looking.
   * @throws unsupported-type for what is no table, unprocessable for a table of other columns
   */
  async create(owner: Own, upload: Upload): Promise<RouteOutput<typeof importRoutes.create>> {
    await this.checkHeader(upload);
    const { id } = await this.imports.create(owner, upload.originalName, 'discogs-collection');
    const fileKey = `imports/${id}.csv`;
    await this.storage.write(fileKey, createReadStream(upload.path));
    const run = await this.runs.start(importCollectionJob, {
      payload: { importId: id, userId: owner.ownerId, fileKey, fileName: upload.originalName },
      title: upload.originalName,
      subject: { kind: 'import', id },
      requestedById: owner.ownerId,
    });
    await this.imports.claim(id, run.id);
    return { run, importId: id, format: 'discogs-collection' };
  }

  async list(owner: Own, { limit, offset }: { limit: number; offset: number }) {
    const { items, total } = await this.imports.page(owner, limit, offset);
    return { items: items.map(toImportBatch), total };
  }

  async get(owner: Own, id: string): Promise<RouteOutput<typeof importRoutes.get>> {
    const batch: ImportBatch = toImportBatch(await this.stored(owner, id));
    const [problems, changes] = await Promise.all([
      this.imports.firstProblems(id, SHOWN),
      this.imports.firstChanges(id, SHOWN),
    ]);
    return { ...batch, problems, changes: changes.map(toImportChange) };
  }

  /** Every bad row with its reason, ready to mend and import again. */
  async problemsCsv(owner: Own, id: string): Promise<{ fileName: string; lines: AsyncIterable<string> }> {
    const { fileName } = await this.stored(owner, id);
    return { fileName: `problems of ${fileName}`, lines: problemsCsv(this.imports.problems(id)) };
  }

  private async checkHeader(upload: Upload): Promise<void> {
    const source = createReadStream(upload.path);
    try {
      const { header } = await openDiscogsExport(source);
      if (header.kind !== 'collection') {
        throw unprocessable('This is a wantlist. Export your collection on Discogs and choose that file.');
      }
    } catch (error) {
      if (!(error instanceof ImportFileError)) throw error;
      const data = { line: error.line, column: error.column };
      if (error.kind === 'not-text') throw new TypedError('unsupported-type', error.message, data);
      throw unprocessable(error.message, data);
    } finally {
      source.destroy();
    }
  }

  private async stored(owner: Own, id: string): Promise<StoredImport> {
    const stored = await this.imports.find(owner, id);
    if (stored === null) throw notFound('This import');
    return stored;
  }
}
