import { Injectable } from '@nestjs/common';
import { stripDisambiguation } from '@segue/shared/domain/music';
import { z } from 'zod';
import type { Own } from '../../access/index.js';
import { Prisma, PrismaService, type Db } from '../../database/index.js';
import type { CopyFields, CopyWrite, StoredCopy } from './copy-plan.js';
import type { DiscogsRow } from './parsing/index.js';

const customFields = z.record(z.string(), z.string());
const discogsValues = z.record(z.string(), z.json());

export interface NewCopy extends CopyFields {
  readonly releaseId: string;
  readonly copy: number;
  readonly addedAt: Date;
}

type StoredItem = Omit<Prisma.CollectionItemGetPayload<object>, 'userId' | 'createdAt' | 'updatedAt'>;

/**
 * Releases and owned copies as an import writes them: a batch of rows is a handful of statements. They are plain SQL
 * with one JSON text each: Prisma compiles a plan of a `createMany` of 500 rows, and keeps it (docs/decisions/import.md).
 */
@Injectable()
export class CollectionRepository {
  constructor(private readonly prisma: PrismaService) {}

  /**
   * Sees to it that every release is there, and answers its id by Discogs number.
   * What the catalogue itself told (`details` beyond "listed") is better than a line of an export and stays.
   */
  async saveReleases(rows: readonly DiscogsRow[], db: Db = this.prisma): Promise<Map<number, string>> {
    const once = [...new Map(rows.map((row) => [row.discogsReleaseId, row])).values()];
    // Sorted, so that two imports at once lock the rows in one order and never wait for each other in a circle.
    const sorted = once.sort((a, b) => a.discogsReleaseId - b.discogsReleaseId);
    const facts = sorted.map((row) => ({
      discogsId: row.discogsReleaseId,
      title: row.title,
      artistCredit: stripDisambiguation(row.artist),
      year: row.year,
      labelText: row.labels,
      catalogNumber: row.catalogueNumbers,
      formatText: row.format,
    }));
    await db.$executeRaw`
      INSERT INTO "Release" (id, "discogsId", title, "artistCredit", year, "labelText", "catalogNumber", "formatText", "updatedAt")
      SELECT gen_random_uuid(), f."discogsId", f.title, f."artistCredit", f.year, f."labelText", f."catalogNumber", f."formatText", now()
      FROM jsonb_to_recordset(${JSON.stringify(facts)}::jsonb) AS f(
        "discogsId" int, title text, "artistCredit" text, year int, "labelText" text, "catalogNumber" text, "formatText" text)
      ON CONFLICT ("discogsId") DO NOTHING`;
    const found = await db.$queryRaw<{ id: string; discogsId: number }[]>`
      SELECT id, "discogsId" FROM "Release"
      WHERE "discogsId" = ANY(${sorted.map((row) => row.discogsReleaseId)}::int[])`;
    return new Map(found.map(({ id, discogsId }) => [discogsId, id]));
  }

  /** A person's copies of these releases, by release. */
  async copies(
    { ownerId: userId }: Own,
    releaseIds: readonly string[],
    db: Db = this.prisma,
  ): Promise<Map<string, StoredCopy[]>> {
    const items = await db.$queryRaw<StoredItem[]>`
      SELECT id, "releaseId", copy, "addedAt", folder, "mediaCondition", "sleeveCondition", rating, notes,
             "customFields", "ownerEdited", "discogsValues"
      FROM "CollectionItem" WHERE "userId" = ${userId} AND "releaseId" = ANY(${releaseIds}::uuid[])`;
    const byRelease = new Map<string, StoredCopy[]>();
    for (const item of items) {
      const copy = {
        ...item,
        customFields: customFields.parse(item.customFields),
        discogsValues: discogsValues.parse(item.discogsValues),
      };
      byRelease.set(item.releaseId, [...(byRelease.get(item.releaseId) ?? []), copy]);
    }
    return byRelease;
  }

  async create({ ownerId: userId }: Own, copies: readonly NewCopy[], db: Db = this.prisma): Promise<void> {
    if (copies.length === 0) return;
    await db.$executeRaw`
      INSERT INTO "CollectionItem" (id, "userId", "releaseId", copy, folder, "mediaCondition", "sleeveCondition",
                                    rating, notes, "customFields", "addedAt", "updatedAt")
      SELECT gen_random_uuid(), ${userId}, c."releaseId", c.copy, c.folder, c."mediaCondition", c."sleeveCondition",
             c.rating, c.notes, c."customFields", c."addedAt", now()
      FROM jsonb_to_recordset(${JSON.stringify(copies)}::jsonb) AS c(
        "releaseId" uuid, copy int, folder text, "mediaCondition" text, "sleeveCondition" text,
        rating int, notes text, "customFields" jsonb, "addedAt" timestamp)`;
  }

  async change(id: string, to: CopyWrite, db: Db = this.prisma): Promise<void> {
    const { customFields: custom, discogsValues: said, ...rest } = to;
    const data: Prisma.CollectionItemUpdateInput = {
      ...rest,
      ...(custom && { customFields: custom }),
      ...(said && { discogsValues: discogsValues.parse(said) }),
    };
    await db.collectionItem.update({ where: { id }, data });
  }
}
