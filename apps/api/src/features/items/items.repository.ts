import { Injectable } from '@nestjs/common';
import { DISCOGS_COPY_FIELDS } from '@segue/shared/domain/music';
import { z } from 'zod';
import type { Own } from '../../access/index.js';
import { PrismaService, type Db } from '../../database/index.js';
import type { ItemFields, ItemState } from './item-edit.js';

export interface StoredItem extends ItemState {
  readonly id: string;
  readonly releaseId: string;
}

const texts = z.record(z.string(), z.string());
const values = z.record(z.string(), z.unknown());

/** A person's own copies. */
@Injectable()
export class ItemsRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** These copies and all copies of these releases, as far as they are the person's own; locked until the end of `db`. */
  async forChange(
    { ownerId }: Own,
    { itemIds, releaseIds }: { itemIds: readonly string[]; releaseIds: readonly string[] },
    db: Db,
  ): Promise<StoredItem[]> {
    const rows = await db.$queryRaw<{ id: string }[]>`
      SELECT id FROM "CollectionItem"
      WHERE "userId" = ${ownerId} AND (id = ANY(${itemIds}::uuid[]) OR "releaseId" = ANY(${releaseIds}::uuid[]))
      ORDER BY id FOR UPDATE`;
    const items = await db.collectionItem.findMany({
      where: { id: { in: rows.map(({ id }) => id) } },
      // A number too large for JSON, and nothing that is changed here.
      omit: { discogsInstance: true },
    });
    return items.map((item) => ({
      ...item,
      customFields: texts.parse(item.customFields),
      discogsValues: values.parse(item.discogsValues),
    }));
  }

  /** Writes copies back as they are now, all in one statement. */
  async save(items: readonly StoredItem[], db: Db): Promise<void> {
    await db.$executeRaw`
      UPDATE "CollectionItem" c SET
        folder = n.folder, "mediaCondition" = n."mediaCondition", "sleeveCondition" = n."sleeveCondition",
        rating = n.rating, notes = n.notes, "customFields" = n."customFields", shelf = n.shelf, box = n.box,
        slot = n.slot, "ownerEdited" = ARRAY(SELECT jsonb_array_elements_text(n."ownerEdited")),
        "discogsValues" = n."discogsValues", "updatedAt" = now()
      FROM jsonb_to_recordset(${JSON.stringify(items)}::jsonb) AS n(
        id uuid, folder text, "mediaCondition" text, "sleeveCondition" text, rating int, notes text,
        "customFields" jsonb, shelf text, box text, slot text, "ownerEdited" jsonb, "discogsValues" jsonb)
      WHERE c.id = n.id`;
  }

  /**
   * Adds a copy behind those that the person has. The release is locked meanwhile: an import that adds a copy of it
   * waits, so that no two get one number.
   */
  async add({ ownerId }: Own, releaseId: string, fields: Partial<ItemFields>, now: Date, db: Db) {
    await db.$queryRaw`SELECT id FROM "Release" WHERE id = ${releaseId}::uuid FOR UPDATE`;
    const { _max } = await db.collectionItem.aggregate({
      where: { userId: ownerId, releaseId },
      _max: { copy: true },
    });
    const copy = (_max.copy ?? 0) + 1;
    // The owner's own word from the start: a sync that finds the copy at Discogs later leaves it alone.
    const ownerEdited = DISCOGS_COPY_FIELDS.filter((field) => field in fields);
    await db.collectionItem.create({
      data: { userId: ownerId, releaseId, copy, addedAt: now, ownerEdited, ...fields },
    });
  }

  /** Answers the release that the copy was of; null where the person has no such copy. */
  async remove({ ownerId }: Own, id: string): Promise<string | null> {
    const rows = await this.prisma.$queryRaw<{ releaseId: string }[]>`
      DELETE FROM "CollectionItem" WHERE id = ${id}::uuid AND "userId" = ${ownerId} RETURNING "releaseId"`;
    return rows[0]?.releaseId ?? null;
  }

  /** Whether the person has a copy of it, looks for one, or typed it in: then they may add a copy. */
  async mayAdd({ ownerId }: Own, releaseId: string): Promise<boolean> {
    const found = await this.prisma.release.findFirst({
      where: {
        id: releaseId,
        OR: [
          { items: { some: { userId: ownerId } } },
          { wants: { some: { userId: ownerId } } },
          { addedById: ownerId },
        ],
      },
      select: { id: true },
    });
    return found !== null;
  }

  async folders({ ownerId }: Own): Promise<{ name: string; copies: number }[]> {
    const rows = await this.prisma.collectionItem.groupBy({
      by: ['folder'],
      where: { userId: ownerId },
      _count: true,
      orderBy: { folder: 'asc' },
    });
    return rows.map(({ folder, _count }) => ({ name: folder, copies: _count }));
  }

  async places({ ownerId }: Own): Promise<{ shelf: string; box: string; copies: number }[]> {
    const rows = await this.prisma.collectionItem.groupBy({
      by: ['shelf', 'box'],
      where: { userId: ownerId, NOT: { shelf: '', box: '' } },
      _count: true,
      orderBy: [{ shelf: 'asc' }, { box: 'asc' }],
    });
    return rows.map(({ shelf, box, _count }) => ({ shelf, box, copies: _count }));
  }
}
