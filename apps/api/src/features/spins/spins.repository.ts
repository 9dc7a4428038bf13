import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
import { PrismaService, type Prisma } from '../../database/index.js';

const withTrack = { track: { select: { id: true, title: true, position: true } } } as const;
export type StoredSpin = Prisma.SpinGetPayload<{ include: typeof withTrack }>;

export interface NewSpin {
  readonly releaseId: string;
  readonly trackId: string | null;
  readonly side: string;
  readonly session: string;
  readonly playedAt: Date;
}

export interface SpinFilter {
  readonly releaseId?: string | undefined;
  readonly session?: string | undefined;
}

/** What a person played. */
@Injectable()
export class SpinsRepository {
  constructor(private readonly prisma: PrismaService) {}

  async page(
    { ownerId }: Own,
    { releaseId, session }: SpinFilter,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<{ items: StoredSpin[]; total: number }> {
    const where = {
      userId: ownerId,
      ...(releaseId !== undefined && { releaseId }),
      ...(session !== undefined && { session }),
    };
    const [items, total] = await Promise.all([
      this.prisma.spin.findMany({
        where,
        include: withTrack,
        orderBy: [{ playedAt: 'desc' }, { id: 'desc' }],
        take: limit,
        skip: offset,
      }),
      this.prisma.spin.count({ where }),
    ]);
    return { items, total };
  }

  /** Sessions that have a name, the newest first. */
  async sessions({ ownerId }: Own): Promise<{ name: string; spins: number; lastAt: Date }[]> {
    return this.prisma.$queryRaw`
      SELECT session AS name, count(*)::int AS spins, max("playedAt") AS "lastAt" FROM "Spin"
      WHERE "userId" = ${ownerId} AND session <> '' GROUP BY session ORDER BY max("playedAt") DESC LIMIT 100`;
  }

  log({ ownerId }: Own, spin: NewSpin): Promise<StoredSpin> {
    return this.prisma.spin.create({ data: { userId: ownerId, ...spin }, include: withTrack });
  }

  /** Whether there was such a spin of this person's. */
  async remove({ ownerId }: Own, id: string): Promise<boolean> {
    return (await this.prisma.spin.deleteMany({ where: { id, userId: ownerId } })).count > 0;
  }

  /** Whether the person owns the release, and whether the track is on it. */
  async owns({ ownerId }: Own, releaseId: string, trackId: string | null) {
    const [copies, tracks] = await Promise.all([
      this.prisma.collectionItem.count({ where: { userId: ownerId, releaseId } }),
      trackId === null ? 1 : this.prisma.track.count({ where: { id: trackId, releaseId } }),
    ]);
    return { release: copies > 0, track: tracks > 0 };
  }

  /** When each release that was ever played was played last. */
  async lastPlayed({ ownerId }: Own): Promise<Map<string, Date>> {
    const rows = await this.prisma.spin.groupBy({
      by: ['releaseId'],
      where: { userId: ownerId },
      _max: { playedAt: true },
    });
    return new Map(
      rows.flatMap(({ releaseId, _max }) => (_max.playedAt === null ? [] : [[releaseId, _max.playedAt]])),
    );
  }

  /** Where the first copy of each release stands, as somebody who fetches it reads it: "Hall, Box 3, 12". */
  async locations({ ownerId }: Own, releaseIds: readonly string[]): Promise<Map<string, string>> {
    const items = await this.prisma.collectionItem.findMany({
      where: { userId: ownerId, releaseId: { in: [...releaseIds] } },
      select: { releaseId: true, shelf: true, box: true, slot: true },
      orderBy: { copy: 'desc' },
    });
    return new Map(
      items.map(({ releaseId, shelf, box, slot }) => [
        releaseId,
        [shelf, box, slot].filter((part) => part !== '').join(', '),
      ]),
    );
  }

  /** Every release in the person's collection. */
  async collection({ ownerId }: Own): Promise<string[]> {
    const rows = await this.prisma.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT "releaseId" AS id FROM "CollectionItem" WHERE "userId" = ${ownerId}`;
    return rows.map(({ id }) => id);
  }
}
