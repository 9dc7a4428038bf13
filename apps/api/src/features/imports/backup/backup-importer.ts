import { Injectable } from '@nestjs/common';
import { TrackChanges } from '../../tracks/index.js';
import type { BackupItem } from '../parsing/index.js';
import { BackupBatchWriter, type BackupTarget } from './backup-batch.js';
import { BackupRefs } from './backup-refs.js';

const BATCH = 100;

/** Brings a backup back into a person's library. What is here already stays as it is. */
@Injectable()
export class BackupImporter {
  constructor(
    private readonly writer: BackupBatchWriter,
    private readonly changes: TrackChanges,
  ) {}

  /**
   * After a crash it is read from the start again: adding what is there changes nothing, and it counts nothing twice.
   * @param lastNumber how many records an earlier attempt came to
   */
  async importItems(
    target: BackupTarget,
    items: AsyncIterable<BackupItem>,
    lastNumber: number,
    afterBatch: (records: number) => void,
  ): Promise<void> {
    const refs = new BackupRefs();
    let batch: BackupItem[] = [];
    const flush = async () => {
      await this.writer.write(target, batch, refs, lastNumber);
      batch = [];
    };
    for await (const item of items) {
      // A section begins with a new batch: what it names must be known.
      const before = batch.at(-1);
      if (before !== undefined && (batch.length >= BATCH || sectionOf(before) !== sectionOf(item)))
        await flush();
      batch.push(item);
      if (batch.length === 1) afterBatch(item.number - 1);
    }
    await flush();
    await this.announce([...refs.releaseIds]);
  }

  private async announce(releaseIds: readonly string[]): Promise<void> {
    for (let start = 0; start < releaseIds.length; start += BATCH) {
      await this.changes.releases(releaseIds.slice(start, start + BATCH));
    }
  }
}

const sectionOf = (item: BackupItem): string => ('section' in item ? item.section : '');
