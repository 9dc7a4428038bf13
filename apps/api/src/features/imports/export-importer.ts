import { Injectable } from '@nestjs/common';
import { TrackChanges } from '../tracks/index.js';
import { CopyCounter } from './copy-plan.js';
import { ImportBatchWriter, type ImportTarget } from './import-batch.js';
import { ImportFileError, openDiscogsExport } from './parsing/index.js';
import { WantlistBatchWriter } from './wantlist-batch.js';

const BATCH = 500;

/** More bad rows than this and the file is not what it says: nobody would read the list of them. */
const BAD_ROWS = 10_000;

/** Reads a collection or a wantlist of Discogs into the library, batch by batch. */
@Injectable()
export class ExportImporter {
  constructor(
    private readonly writer: ImportBatchWriter,
    private readonly wantlist: WantlistBatchWriter,
    private readonly changes: TrackChanges,
  ) {}

  /**
   * @param lastLine rows up to this line came in before a crash: they are read, but not written again
   * @param afterBatch told how many rows are read; may throw to stop
   * @throws ImportFileError when it is no export
   */
  async importRows(
    target: ImportTarget,
    source: AsyncIterable<Uint8Array>,
    lastLine: number,
    afterBatch: (rows: number) => void = () => undefined,
  ): Promise<void> {
    const counter = new CopyCounter();
    let rows = 0;
    let bad = 0;
    const { header, rows: results } = await openDiscogsExport(source);
    for await (const batch of batches(results, BATCH)) {
      const fresh = batch.filter(({ line }) => line > lastLine);
      for (const result of batch) if (result.line <= lastLine && 'row' in result) counter.next(result.row);
      if (fresh.length > 0 && header.kind === 'wantlist') await this.wantlist.write(target, fresh);
      else if (fresh.length > 0) await this.announce(await this.writer.write(target, fresh, counter));
      rows += batch.length;
      bad += batch.filter((result) => 'problem' in result).length;
      if (bad > BAD_ROWS) throw tooManyBadRows(batch.at(-1)?.line ?? 0);
      afterBatch(rows);
    }
  }

  /** Tells the search that these releases changed. */
  announce(releaseIds: readonly string[]): Promise<void> {
    return this.changes.releases(releaseIds);
  }
}

function tooManyBadRows(line: number): ImportFileError {
  const message = `More than ${BAD_ROWS} rows up to line ${line} cannot be read. What was good is in; check the file.`;
  return new ImportFileError('not-text', message, line);
}

async function* batches<Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    if (batch.push(item) < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
