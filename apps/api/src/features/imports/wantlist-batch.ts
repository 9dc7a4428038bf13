import { Injectable } from '@nestjs/common';
import { Transactions, type Db } from '../../database/index.js';
import { CollectionRepository } from './collection.repository.js';
import type { ImportTarget } from './import-batch.js';
import { ImportsRepository } from './imports.repository.js';
import type { DiscogsRow, RowResult } from './parsing/index.js';
import { WantlistRepository, type Wish } from './wantlist.repository.js';

/** Writes a batch of a wantlist: all of it or nothing, together with what it came to. */
@Injectable()
export class WantlistBatchWriter {
  constructor(
    private readonly collection: CollectionRepository,
    private readonly wants: WantlistRepository,
    private readonly imports: ImportsRepository,
    private readonly transactions: Transactions,
  ) {}

  /** Answers the ids of the releases in it. */
  async write(target: ImportTarget, batch: readonly RowResult[]): Promise<string[]> {
    const rows = batch.flatMap((result) => ('row' in result ? [result.row] : []));
    const problems = batch.flatMap((result) => ('problem' in result ? [result.problem] : []));
    return this.transactions.run(async (tx) => {
      const releases = await this.collection.saveReleases(rows, tx);
      const counts = await this.writeWishes(target, wishesOf(rows, releases), tx);
      await this.imports.addProblems(target.importId, problems, tx);
      const unchanged = rows.length - counts.created - counts.changed;
      const all = { ...counts, unchanged, total: batch.length, bad: problems.length, unsure: 0 };
      await this.imports.addCounts(target.importId, all, batch.at(-1)?.line ?? 0, tx);
      return [...releases.values()];
    });
  }

  private async writeWishes({ owner }: ImportTarget, wishes: readonly Wish[], db: Db) {
    const ids = wishes.map(({ releaseId }) => releaseId);
    const stored = await this.wants.stored(owner, ids, db);
    const created = wishes.filter(({ releaseId }) => !stored.has(releaseId));
    await this.wants.create(owner, created, db);
    const changed = wishes.filter((wish) => differs(stored.get(wish.releaseId), wish));
    for (const wish of changed) await this.wants.change(owner, wish, db);
    return { created: created.length, changed: changed.length };
  }
}

/** One wish a release: the last row speaks. */
function wishesOf(rows: readonly DiscogsRow[], releases: ReadonlyMap<number, string>): Wish[] {
  const wishes = rows.flatMap(({ discogsReleaseId, rating, notes, addedAt }) => {
    const releaseId = releases.get(discogsReleaseId);
    const added = addedAt === null ? null : new Date(addedAt);
    return releaseId === undefined ? [] : [{ releaseId, rating, notes, addedAt: added }];
  });
  return [...new Map(wishes.map((wish) => [wish.releaseId, wish])).values()];
}

function differs(stored: Wish | undefined, { rating, notes }: Wish): boolean {
  return stored !== undefined && (stored.rating !== rating || stored.notes !== notes);
}
