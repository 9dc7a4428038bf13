import { Injectable } from '@nestjs/common';
import type { Rule } from '@segue/shared/domain/query';
import { conflict } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { Prisma, PrismaService, refuseDuplicate, type Db } from '../../database/index.js';

/** Covers that a card shows. */
const COVERS = 4;

export interface StoredCrate {
  readonly id: string;
  readonly name: string;
  readonly rule: Rule | null;
  /** Of a plain crate. */
  readonly tracks: number;
  readonly thumbUrls: readonly string[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const WITH_COVERS = {
  _count: { select: { tracks: true } },
  tracks: {
    orderBy: { position: 'asc' },
    take: COVERS * 3,
    select: { track: { select: { release: { select: { thumbUrl: true } } } } },
  },
} as const satisfies Prisma.CrateInclude;

@Injectable()
export class CratesRepository {
  constructor(private readonly prisma: PrismaService) {}

  async all({ ownerId: userId }: Own): Promise<StoredCrate[]> {
    const rows = await this.prisma.crate.findMany({ where: { userId }, include: WITH_COVERS });
    return rows.map(stored).sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  }

  async find({ ownerId: userId }: Own, id: string): Promise<StoredCrate | null> {
    const row = await this.prisma.crate.findFirst({ where: { id, userId }, include: WITH_COVERS });
    return row && stored(row);
  }

  /** @throws conflict when the person has a crate of this name */
  async create({ ownerId: userId }: Own, name: string, rule: Rule | null, db: Db): Promise<string> {
    const data = { userId, name, ...(rule !== null && { rule: asJson(rule) }) };
    const { id } = await refuseDuplicate(NAME_INDEX, taken(name), () =>
      db.crate.create({ data, select: { id: true } }),
    );
    return id;
  }

  /** @throws conflict when the person has another crate of this name */
  async update(
    { ownerId: userId }: Own,
    id: string,
    { name, rule }: { name?: string | undefined; rule?: Rule | undefined },
  ): Promise<void> {
    const data = { ...(name !== undefined && { name }), ...(rule !== undefined && { rule: asJson(rule) }) };
    await refuseDuplicate(NAME_INDEX, taken(name ?? ''), () =>
      this.prisma.crate.updateMany({ where: { id, userId }, data }),
    );
  }

  async remove({ ownerId: userId }: Own, id: string): Promise<void> {
    await this.prisma.crate.deleteMany({ where: { id, userId } });
  }

  /** All tracks in their order. */
  async trackIds({ ownerId: userId }: Own, id: string, db: Db = this.prisma): Promise<string[]> {
    const rows = await db.crateTrack.findMany({
      where: { crateId: id, crate: { userId } },
      orderBy: { position: 'asc' },
      select: { trackId: true },
    });
    return rows.map(({ trackId }) => trackId);
  }

  /** Holds the crate until the end of the transaction, so that two changes do not give a place twice. */
  async lock({ ownerId: userId }: Own, id: string, db: Db): Promise<void> {
    await db.$queryRaw`SELECT id FROM "Crate" WHERE id = ${id}::uuid AND "userId" = ${userId} FOR UPDATE`;
  }

  /** Exactly these tracks in this order; when each came in is kept. */
  async replace({ ownerId: userId }: Own, id: string, trackIds: readonly string[], db: Db): Promise<void> {
    const { count } = await db.crate.updateMany({ where: { id, userId }, data: { updatedAt: new Date() } });
    if (count === 0) return;
    const before = await db.crateTrack.findMany({ where: { crateId: id } });
    const since = new Map(before.map(({ trackId, addedAt }) => [trackId, addedAt]));
    const rows = trackIds.map((trackId, position) => {
      const addedAt = since.get(trackId);
      return { crateId: id, trackId, position, ...(addedAt !== undefined && { addedAt }) };
    });
    await db.crateTrack.deleteMany({ where: { crateId: id } });
    await db.crateTrack.createMany({ data: rows });
  }
}

const NAME_INDEX = 'Crate_userId_name_key';
const taken = (name: string) => () =>
  conflict(`You have a crate called “${name}” already. Choose another name.`);

const asJson = (rule: Rule) => rule as unknown as Prisma.InputJsonObject;

function stored(row: Prisma.CrateGetPayload<{ include: typeof WITH_COVERS }>): StoredCrate {
  const { id, name, rule, createdAt, updatedAt, tracks, _count } = row;
  const covers = tracks.flatMap(({ track }) => track.release?.thumbUrl ?? []);
  return {
    ...{ id, name, createdAt, updatedAt, rule: rule as Rule | null, tracks: _count.tracks },
    thumbUrls: [...new Set(covers)].slice(0, COVERS),
  };
}
