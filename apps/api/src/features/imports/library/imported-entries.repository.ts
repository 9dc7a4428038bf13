import { Injectable } from '@nestjs/common';
import type { Own } from '../../../access/index.js';
import { Prisma, PrismaService, type Db } from '../../../database/index.js';

/** What entries of earlier files turned out to be. */
@Injectable()
export class ImportedEntriesRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** One import of a person at a time from here to the end of the transaction. */
  async lock({ ownerId }: Own, db: Db): Promise<void> {
    await db.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtext(${`imports of ${ownerId}`}))`);
  }

  /** The track of each identity that is known. */
  async tracks(
    { ownerId }: Own,
    identities: readonly string[],
    db: Db = this.prisma,
  ): Promise<Map<string, string>> {
    const rows = await db.$queryRaw<{ identity: string; trackId: string }[]>`
      SELECT identity, "trackId" FROM "ImportedEntry"
      WHERE "userId" = ${ownerId} AND identity = ANY(${[...new Set(identities)]}::text[])`;
    return new Map(rows.map(({ identity, trackId }) => [identity, trackId]));
  }

  /** Identities that wait for their owner's word, or that the owner left out. */
  async asked({ ownerId }: Own, identities: readonly string[], db: Db): Promise<Map<string, string>> {
    const rows = await db.importReview.findMany({
      where: { userId: ownerId, identity: { in: [...identities] }, state: { in: ['open', 'dismissed'] } },
      select: { identity: true, state: true },
    });
    return new Map(rows.map(({ identity, state }) => [identity, state]));
  }

  async remember({ ownerId }: Own, known: ReadonlyMap<string, string>, db: Db): Promise<void> {
    if (known.size === 0) return;
    const data = [...known].map(([identity, trackId]) => ({ userId: ownerId, identity, trackId }));
    await db.importedEntry.createMany({ data, skipDuplicates: true });
  }
}
