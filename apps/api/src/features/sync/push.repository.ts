import { Injectable } from '@nestjs/common';
import type { DiscogsCopyField } from '@segue/shared/domain/music';
import type { Own } from '../../access/index.js';
import { PrismaService } from '../../database/index.js';
import type { StoredCopy } from './copy-plan.js';
import { asJson, toStoredCopy } from './synced-copies.repository.js';

/** A copy that stands at Discogs and has edits of its owner. */
export interface PushableCopy extends StoredCopy {
  readonly discogsId: number;
  readonly title: string;
  readonly artistCredit: string;
}

@Injectable()
export class PushRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** All of a person's, or those of `ids`; oldest first. */
  async edited({ ownerId }: Own, ids: readonly string[] | null): Promise<PushableCopy[]> {
    const rows = await this.prisma.collectionItem.findMany({
      where: {
        userId: ownerId,
        discogsInstance: { not: null },
        goneSince: null,
        ownerEdited: { isEmpty: false },
        ...(ids && { id: { in: [...ids] } }),
      },
      include: { release: { select: { discogsId: true, title: true, artistCredit: true } } },
      orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
    });
    return rows.flatMap(({ release: { discogsId, ...names }, ...row }) =>
      discogsId === null ? [] : [{ ...toStoredCopy(row), ...names, discogsId }],
    );
  }

  /** How many of these are copies of the person. */
  count({ ownerId }: Own, ids: readonly string[]): Promise<number> {
    return this.prisma.collectionItem.count({ where: { userId: ownerId, id: { in: [...ids] } } });
  }

  /** Discogs has these fields now: they count as edited no more, unless their owner changed one meanwhile. */
  async written(copy: PushableCopy, fields: readonly DiscogsCopyField[]): Promise<void> {
    const said = Object.fromEntries(fields.map((field) => [field, copy[field]]));
    await this.prisma.$executeRaw`
      UPDATE "CollectionItem" SET
        "discogsValues" = "discogsValues" || ${JSON.stringify(said)}::jsonb,
        "ownerEdited" = ARRAY(
          SELECT f FROM unnest("ownerEdited") f
          WHERE NOT (f = ANY(${[...fields]}::text[])
            AND (to_jsonb("CollectionItem") -> f) IS NOT DISTINCT FROM (${JSON.stringify(said)}::jsonb -> f))),
        "updatedAt" = now()
      WHERE id = ${copy.id}::uuid`;
  }

  /** What Discogs says now, so that the next preview shows it. */
  async remember(
    { id, discogsValues }: PushableCopy,
    said: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const values = asJson({ ...discogsValues, ...said });
    await this.prisma.collectionItem.updateMany({ where: { id }, data: { discogsValues: values } });
  }
}
