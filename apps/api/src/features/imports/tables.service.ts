import { Inject, Injectable } from '@nestjs/common';
import { tableField, type RouteOutput, type importRoutes } from '@segue/shared/contracts/http';
import { conflict, notFound, unprocessable, type Storage } from '@segue/shared/node';
import { z } from 'zod';
import type { Own } from '../../access/index.js';
import { STORAGE } from '../../adapters/storage/index.js';
import { ImportStarter } from './import-starter.js';
import { ImportsRepository } from './imports.repository.js';
import { previewTable, type TableMapping } from './parsing/index.js';

/** What columns of a table were said to be. */
export const storedMapping = z.record(z.string(), tableField);

/** Tables of one's own, from the upload until it is said what their columns are. */
@Injectable()
export class TablesService {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly starter: ImportStarter,
    @Inject(STORAGE) private readonly storage: Storage,
  ) {}

  async preview(owner: Own, id: string): Promise<RouteOutput<typeof importRoutes.preview>> {
    const { fileKey, mapping } = await this.waiting(owner, id);
    const { columns, rows } = await previewTable(await this.storage.read(fileKey));
    const guessed = Object.fromEntries(columns.map(({ name, guess }) => [name, guess]));
    const said = storedMapping.nullable().parse(mapping);
    return { columns: [...columns], rows: rows.map((row) => [...row]), mapping: said ?? guessed };
  }

  /** @throws unprocessable for a column that the table does not have, or when none says the title */
  async start(
    owner: Own,
    id: string,
    mapping: TableMapping,
  ): Promise<RouteOutput<typeof importRoutes.start>> {
    const { fileKey, fileName } = await this.waiting(owner, id);
    const { columns } = await previewTable(await this.storage.read(fileKey));
    checkMapping(mapping, new Set(columns.map(({ name }) => name)));
    await this.imports.saveMapping(id, { ...mapping });
    return { importId: id, run: await this.starter.start(owner, { id, fileKey, fileName, format: 'table' }) };
  }

  /** Drops a table that was not brought in, or the trial run of a sync. */
  async discard(owner: Own, id: string): Promise<void> {
    const stored = await this.imports.find(owner, id);
    if (stored === null) throw notFound('This import');
    if (stored.runId !== null && !stored.dryRun) {
      throw conflict('This import was brought in already. What it brought is in your library now.');
    }
    await this.imports.remove(id);
    if (stored.fileKey !== null) await this.storage.remove(stored.fileKey);
  }

  private async waiting(owner: Own, id: string) {
    const stored = await this.imports.find(owner, id);
    if (stored === null) throw notFound('This import');
    const { fileKey, fileName, mapping } = stored;
    if (stored.format !== 'table' || fileKey === null) {
      throw conflict('This is no table: its columns are known, and it is read already.');
    }
    if (stored.runId !== null) throw conflict('This table is being brought in already. Upload it again.');
    return { fileKey, fileName, mapping };
  }
}

function checkMapping(mapping: TableMapping, columns: ReadonlySet<string>): void {
  const stranger = Object.keys(mapping).find((name) => !columns.has(name));
  if (stranger !== undefined) throw unprocessable(`The table has no column “${stranger}”.`);
  const said = Object.values(mapping);
  if (!said.includes('title') && !said.includes('path')) {
    throw unprocessable('Say which column is the title, or the path of the file.');
  }
}
