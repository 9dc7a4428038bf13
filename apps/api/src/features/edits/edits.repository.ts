import { Injectable } from '@nestjs/common';
import { keptValue, type TrackChange } from '@segue/shared/contracts/http';
import type { Own } from '../../access/index.js';
import { PrismaService, type Db } from '../../database/index.js';
import { OWN_FIELDS, type OwnChange } from '../tracks/index.js';

/** Edits of many tracks, each with the values that it found. */
@Injectable()
export class EditsRepository {
  constructor(private readonly prisma: PrismaService) {}

  async begin({ ownerId: userId }: Own, change: TrackChange, tracks: number, db: Db): Promise<string> {
    const { id } = await db.trackEditBatch.create({
      data: { userId, change, tracks },
      select: { id: true },
    });
    return id;
  }

  /** Null for an edit of somebody else as for none at all. */
  find({ ownerId: userId }: Own, id: string, db: Db) {
    return db.trackEditBatch.findFirst({ where: { id, userId } });
  }

  async changesOf(batchId: string, db: Db): Promise<OwnChange[]> {
    const rows = await db.trackValueChange.findMany({ where: { batchId, undo: false } });
    return rows.flatMap(({ trackId, field: name, before, after }) => {
      const field = OWN_FIELDS.find((one) => one === name);
      return field === undefined
        ? []
        : [{ trackId, field, before: keptValue.parse(before), after: keptValue.parse(after) }];
    });
  }

  async markUndone(id: string, db: Db): Promise<void> {
    await db.trackEditBatch.update({ where: { id }, data: { undoneAt: new Date() } });
  }

  /** Those of these tracks whose words this person changed after a moment. */
  async changedSince(
    { ownerId }: Own,
    trackIds: readonly string[],
    moment: Date,
    db: Db,
  ): Promise<ReadonlySet<string>> {
    const rows = await db.trackValueChange.findMany({
      where: { userId: ownerId, trackId: { in: [...trackIds] }, createdAt: { gt: moment } },
      select: { trackId: true },
      distinct: ['trackId'],
    });
    return new Set(rows.map(({ trackId }) => trackId));
  }

  /** The stars of the records that these tracks are on: what counts where a track has none of its own. */
  async ratingsOfCopies({ ownerId }: Own, trackIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.prisma.$queryRaw<{ id: string; rating: number }[]>`
      SELECT t.id, max(c.rating) AS rating FROM "Track" t
      JOIN "CollectionItem" c ON c."releaseId" = t."releaseId" AND c."userId" = ${ownerId}
      WHERE t.id = ANY(${trackIds}::uuid[]) AND c.rating IS NOT NULL GROUP BY t.id`;
    return new Map(rows.map(({ id, rating }) => [id, rating]));
  }
}
