import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Own } from '../../access/index.js';
import type { Prisma, Db } from '../../database/index.js';
import type { CopyWrite, StoredCopy } from './copy-plan.js';
import type { ItemFields } from './item-fields.js';

const texts = z.record(z.string(), z.string());
const values = z.record(z.string(), z.unknown());

type Row = Prisma.CollectionItemGetPayload<object>;

export interface NewSyncedCopy extends Partial<ItemFields> {
  readonly releaseId: string;
  readonly copy: number;
  readonly discogsInstance: number;
  readonly addedAt: Date;
}

/** A person's copies as a sync reads and writes them. */
@Injectable()
export class SyncedCopiesRepository {
  /**
   * All copies of these releases, and those with these instances; locked until the end of `db`, so that what the owner
   * edits meanwhile waits and then wins.
   */
  async forSync(
    { ownerId }: Own,
    { releaseIds, instances }: { releaseIds: readonly string[]; instances: readonly number[] },
    db: Db,
  ): Promise<StoredCopy[]> {
    const locked = await db.$queryRaw<{ id: string }[]>`
      SELECT id FROM "CollectionItem"
      WHERE "userId" = ${ownerId}
        AND ("releaseId" = ANY(${releaseIds}::uuid[]) OR "discogsInstance" = ANY(${instances}::bigint[]))
      ORDER BY id FOR NO KEY UPDATE`;
    const rows = await db.collectionItem.findMany({ where: { id: { in: locked.map(({ id }) => id) } } });
    return rows.map(toStoredCopy);
  }

  async create({ ownerId }: Own, copies: readonly NewSyncedCopy[], db: Db): Promise<void> {
    if (copies.length === 0) return;
    await db.collectionItem.createMany({ data: copies.map((copy) => ({ userId: ownerId, ...copy })) });
  }

  async write(id: string, to: CopyWrite, db: Db): Promise<void> {
    const { customFields, discogsValues, ...rest } = to;
    await db.collectionItem.update({
      where: { id },
      data: {
        ...rest,
        ...(customFields && { customFields: { ...customFields } }),
        ...(discogsValues && { discogsValues: asJson(discogsValues) }),
      },
    });
  }
}

export function toStoredCopy(row: Row): StoredCopy {
  return {
    ...row,
    discogsInstance: row.discogsInstance === null ? null : Number(row.discogsInstance),
    customFields: texts.parse(row.customFields),
    discogsValues: values.parse(row.discogsValues),
  };
}

const jsonValues = z.record(z.string(), z.json());

/** What Discogs said, ready for its column. */
export function asJson(said: Readonly<Record<string, unknown>>): Prisma.InputJsonObject {
  return jsonValues.parse(said);
}
