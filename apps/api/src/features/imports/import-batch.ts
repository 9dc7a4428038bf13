import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
import { Transactions, type Db, type Prisma } from '../../database/index.js';
import { CollectionRepository, type NewCopy } from './collection.repository.js';
import { copyFields, planCopy, type CopyCounter, type StoredCopy } from './copy-plan.js';
import { ImportsRepository, type BatchCounts } from './imports.repository.js';
import type { DiscogsRow, RowResult } from './parsing/index.js';

interface GoodRow {
  readonly row: DiscogsRow;
  readonly nth: number;
}

/** Whose import it is, and where its counts go. */
export interface ImportTarget {
  readonly importId: string;
  readonly owner: Own;
}

/** Writes a batch of rows: all of it or nothing, together with what it came to. */
@Injectable()
export class ImportBatchWriter {
  constructor(
    private readonly collection: CollectionRepository,
    private readonly imports: ImportsRepository,
    private readonly transactions: Transactions,
  ) {}

  /** Answers the ids of the releases in it. */
  async write(target: ImportTarget, batch: readonly RowResult[], counter: CopyCounter): Promise<string[]> {
    const good = batch.flatMap((result) =>
      'row' in result ? [{ row: result.row, nth: counter.next(result.row) }] : [],
    );
    const problems = batch.flatMap((result) => ('problem' in result ? [result.problem] : []));
    const lastLine = batch.at(-1)?.line ?? 0;
    return this.transactions.run(async (tx) => {
      const releaseIds = await this.collection.saveReleases(
        good.map(({ row }) => row),
        tx,
      );
      const counts = await this.writeCopies(target, good, releaseIds, tx);
      await this.imports.addProblems(target.importId, problems, tx);
      const total = batch.length;
      await this.imports.addCounts(
        target.importId,
        { ...counts, total, bad: problems.length, unsure: 0 },
        lastLine,
        tx,
      );
      return [...releaseIds.values()];
    });
  }

  private async writeCopies(
    { importId, owner }: ImportTarget,
    rows: readonly GoodRow[],
    releaseIds: ReadonlyMap<number, string>,
    db: Db,
  ): Promise<Pick<BatchCounts, 'created' | 'changed' | 'unchanged'>> {
    const stored = await this.collection.copies(owner, [...releaseIds.values()], db);
    const created: NewCopy[] = [];
    const changes: Prisma.ImportChangeCreateManyInput[] = [];
    const counts = { created: 0, changed: 0, unchanged: 0 };
    const places = new Map<string, number>();
    for (const { row, nth } of rows) {
      const releaseId = releaseIds.get(row.discogsReleaseId);
      if (releaseId === undefined)
        throw new Error(`Release ${row.discogsReleaseId} was saved, but is not there.`);
      const copies = stored.get(releaseId) ?? [];
      const plan = planCopy(row, copies, nth);
      if (plan.action === 'keep') counts.unchanged += 1;
      if (plan.action === 'create') {
        counts.created += 1;
        created.push(newCopy(row, releaseId, nextPlace(places, releaseId, copies)));
      }
      if (plan.action === 'write') {
        if (plan.changes.length > 0) counts.changed += 1;
        else counts.unchanged += 1;
        await this.collection.change(plan.copy.id, plan.to, db);
        const label = `${row.artist} – ${row.title}`;
        changes.push(...plan.changes.map((change) => ({ importId, itemId: plan.copy.id, label, ...change })));
      }
    }
    await this.collection.create(owner, created, db);
    await this.imports.addChanges(changes, db);
    return counts;
  }
}

function newCopy(row: DiscogsRow, releaseId: string, copy: number): NewCopy {
  return {
    releaseId,
    copy,
    addedAt: row.addedAt === null ? new Date() : new Date(row.addedAt),
    ...copyFields(row),
  };
}

/** The number of the next copy of a release: behind the stored ones and those made in this batch. */
function nextPlace(places: Map<string, number>, releaseId: string, copies: readonly StoredCopy[]): number {
  const last = places.get(releaseId) ?? Math.max(0, ...copies.map(({ copy }) => copy));
  places.set(releaseId, last + 1);
  return last + 1;
}
