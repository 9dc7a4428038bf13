import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
import { Prisma, PrismaService, type Db } from '../../database/index.js';

export interface SaidWant {
  readonly releaseId: string;
  readonly rating: number | null;
  readonly notes: string;
  readonly addedAt: Date;
}

export interface WantRow extends SaidWant {
  readonly discogsId: number | null;
  readonly title: string;
  readonly artist: string;
  readonly year: number | null;
  readonly label: string;
  readonly catalogNumber: string;
  readonly format: string;
  readonly thumbUrl: string | null;
  readonly goneSince: Date | null;
  readonly owned: boolean;
}

/** Records that a person looks for. */
@Injectable()
export class WantlistRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Writes those that are new or differ; answers the ids of the releases that are new on the list. */
  async save({ ownerId }: Own, wants: readonly SaidWant[], db: Db): Promise<string[]> {
    const rows = await db.$queryRaw<{ releaseId: string; fresh: boolean }[]>`
      INSERT INTO "WantlistItem" AS w ("userId", "releaseId", rating, notes, "addedAt", "updatedAt")
      SELECT ${ownerId}, s."releaseId", s.rating, s.notes, s."addedAt", now()
      FROM jsonb_to_recordset(${JSON.stringify(wants)}::jsonb)
        AS s("releaseId" uuid, rating int, notes text, "addedAt" timestamp)
      ON CONFLICT ("userId", "releaseId") DO UPDATE
        SET rating = excluded.rating, notes = excluded.notes, "addedAt" = excluded."addedAt", "goneSince" = NULL,
            "updatedAt" = now()
        WHERE (w.rating, w.notes, w."addedAt", w."goneSince")
          IS DISTINCT FROM (excluded.rating, excluded.notes, excluded."addedAt", NULL::timestamp)
      RETURNING w."releaseId", (w.xmax = 0) AS fresh`;
    return rows.filter(({ fresh }) => fresh).map(({ releaseId }) => releaseId);
  }

  /** Of these releases, those that are not on the list. */
  async missing({ ownerId }: Own, releaseIds: readonly string[], db: Db): Promise<string[]> {
    const there = await db.wantlistItem.findMany({
      where: { userId: ownerId, releaseId: { in: [...releaseIds] } },
      select: { releaseId: true },
    });
    const known = new Set(there.map(({ releaseId }) => releaseId));
    return releaseIds.filter((id) => !known.has(id));
  }

  /** Those that stood on no page of this sync, not marked yet. */
  unseen(
    { ownerId }: Own,
    importId: string,
  ): Promise<{ releaseId: string; title: string; artistCredit: string }[]> {
    return this.prisma.$queryRaw`
      SELECT w."releaseId", r.title, r."artistCredit" FROM "WantlistItem" w JOIN "Release" r ON r.id = w."releaseId"
      WHERE w."userId" = ${ownerId} AND w."goneSince" IS NULL AND r."discogsId" IS NOT NULL
        AND r."discogsId" NOT IN (
          SELECT unnest(p.instances) FROM "SyncPage" p
          WHERE p."importId" = ${importId}::uuid AND p.part = 'wantlist')`;
  }

  async markGone({ ownerId }: Own, releaseIds: readonly string[], at: Date, db: Db): Promise<void> {
    await db.wantlistItem.updateMany({
      where: { userId: ownerId, releaseId: { in: [...releaseIds] }, goneSince: null },
      data: { goneSince: at },
    });
  }

  async page(
    { ownerId }: Own,
    { q, limit, offset }: { q: string; limit: number; offset: number },
  ): Promise<{ items: WantRow[]; total: number }> {
    const words = q.split(/\s+/).filter(Boolean);
    const text = Prisma.sql`concat_ws(' ', r."artistCredit", r.title, r."labelText", r."catalogNumber", r.year, w.notes)`;
    const matches = words.map(
      (word) => Prisma.sql`AND ${text} ILIKE ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`,
    );
    const where = Prisma.sql`w."userId" = ${ownerId} ${Prisma.join([Prisma.empty, ...matches], ' ')}`;
    const items = await this.prisma.$queryRaw<WantRow[]>`
      SELECT w."releaseId", r."discogsId", r.title, r."artistCredit" AS artist, r.year, r."labelText" AS label,
             r."catalogNumber", r."formatText" AS format, r."thumbUrl", w.rating, w.notes, w."addedAt", w."goneSince",
             EXISTS (SELECT 1 FROM "CollectionItem" c
                     WHERE c."releaseId" = w."releaseId" AND c."userId" = w."userId") AS owned
      FROM "WantlistItem" w JOIN "Release" r ON r.id = w."releaseId"
      WHERE ${where} ORDER BY w."addedAt" DESC, w."releaseId" LIMIT ${limit} OFFSET ${offset}`;
    const [count] = await this.prisma.$queryRaw<[{ n: number }]>`
      SELECT count(*)::int AS n FROM "WantlistItem" w JOIN "Release" r ON r.id = w."releaseId" WHERE ${where}`;
    return { items, total: count.n };
  }

  async remove({ ownerId }: Own, releaseId: string): Promise<boolean> {
    const { count } = await this.prisma.wantlistItem.deleteMany({ where: { userId: ownerId, releaseId } });
    return count > 0;
  }
}
