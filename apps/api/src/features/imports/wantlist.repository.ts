import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
import type { Db } from '../../database/index.js';

/** What a file says of a wanted record. */
export interface Wish {
  readonly releaseId: string;
  readonly rating: number | null;
  readonly notes: string;
  /** Null where the file does not say. */
  readonly addedAt: Date | null;
}

/** A person's wantlist as an import writes it. */
@Injectable()
export class WantlistRepository {
  async stored({ ownerId: userId }: Own, releaseIds: readonly string[], db: Db): Promise<Map<string, Wish>> {
    const rows = await db.wantlistItem.findMany({ where: { userId, releaseId: { in: [...releaseIds] } } });
    return new Map(rows.map((row) => [row.releaseId, row]));
  }

  async create({ ownerId: userId }: Own, wishes: readonly Wish[], db: Db): Promise<void> {
    const data = wishes.map((wish) => ({ userId, ...wish, addedAt: wish.addedAt ?? new Date() }));
    await db.wantlistItem.createMany({ data, skipDuplicates: true });
  }

  async change({ ownerId: userId }: Own, { releaseId, rating, notes }: Wish, db: Db): Promise<void> {
    await db.wantlistItem.update({
      where: { userId_releaseId: { userId, releaseId } },
      data: { rating, notes, goneSince: null },
    });
  }
}
