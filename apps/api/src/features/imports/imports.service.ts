import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { ImportBatch, ImportFormat, RouteOutput, importRoutes } from '@segue/shared/contracts/http';
import { notFound, TypedError, unprocessable, type Storage } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { STORAGE } from '../../adapters/storage/index.js';
import { ImportStarter } from './import-starter.js';
import { toImportBatch, toImportChange } from './import.mapper.js';
import { ImportsRepository, type StoredImport } from './imports.repository.js';
import { ImportFileError, problemsCsv, sniffFormat } from './parsing/index.js';

/** A file that came with a request. */
interface Upload {
  readonly path: string;
  readonly originalName: string;
}

const SHOWN = 200;
/** So much of a file says what it is. */
const START_BYTES = 64 * 1024;

@Injectable()
export class ImportsService {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly starter: ImportStarter,
    @Inject(STORAGE) private readonly storage: Storage,
  ) {}

  /**
   * Takes a file in. What it is, is seen at once, so that a wrong file is refused while its owner is looking.
   * A table waits for its mapping; any other file is read in the background.
   * @throws unsupported-type for what cannot be read at all, unprocessable for a file that lacks something
   */
  async create(owner: Own, upload: Upload): Promise<RouteOutput<typeof importRoutes.create>> {
    const format = await sniff(upload);
    const fileName = upload.originalName;
    const { id } = await this.imports.create(owner, { fileName, format });
    const fileKey = `imports/${id}`;
    await this.storage.write(fileKey, createReadStream(upload.path));
    await this.imports.keep(id, fileKey);
    const run =
      format === 'table' ? null : await this.starter.start(owner, { id, fileKey, fileName, format });
    return { run, importId: id, format };
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
    return { fileName: `problems of ${fileName}.csv`, lines: problemsCsv(this.imports.problems(id)) };
  }

  private async stored(owner: Own, id: string): Promise<StoredImport> {
    const stored = await this.imports.find(owner, id);
    if (stored === null) throw notFound('This import');
    return stored;
  }
}

async function sniff({ path, originalName }: Upload): Promise<ImportFormat> {
  try {
    return await sniffFormat(await startOf(path), originalName, () => createReadStream(path));
  } catch (error) {
    if (!(error instanceof ImportFileError)) throw error;
    const data = { line: error.line, column: error.column };
    if (error.kind === 'not-text' || error.kind === 'unknown')
      throw new TypedError('unsupported-type', error.message, data);
    throw unprocessable(error.message, data);
  }
}

async function startOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(START_BYTES), 0, START_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
