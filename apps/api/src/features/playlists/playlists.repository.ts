import { Injectable } from '@nestjs/common';
import type { Grant, Own } from '../../access/index.js';
import { Prisma, PrismaService, type Db } from '../../database/index.js';

const withGeneration = {
  items: { orderBy: { position: 'asc' } },
  generation: {
    include: { playlists: { select: { id: true, name: true, score: true }, orderBy: { createdAt: 'asc' } } },
  },
} as const satisfies Prisma.PlaylistInclude;

export type StoredPlaylist = Prisma.PlaylistGetPayload<{ include: typeof withGeneration }>;

export interface NewPlaylist {
  readonly name: string;
  readonly generationId: string | null;
  readonly score: number | null;
  readonly items: readonly { readonly trackId: string; readonly seed: boolean }[];
}

type Grants = readonly Grant<'playlists'>[];

const ownedBy = (grants: Grants) => ({ userId: { in: grants.map(({ ownerId }) => ownerId) } });

@Injectable()
export class PlaylistsRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** A playlist of one of these people. */
  among(grants: Grants, id: string): Promise<StoredPlaylist | null> {
    return this.prisma.playlist.findFirst({ where: { id, ...ownedBy(grants) }, include: withGeneration });
  }

  /** A playlist of this person's, which nobody else changes until the transaction ends. */
  async locked({ ownerId: userId }: Own, id: string, db: Db): Promise<StoredPlaylist | null> {
    await db.$queryRaw`SELECT id FROM "Playlist" WHERE id = ${id}::uuid AND "userId" = ${userId} FOR UPDATE`;
    return db.playlist.findFirst({ where: { id, userId }, include: withGeneration });
  }

  /** A page of these people's playlists with what a card shows, newest first. */
  async page(grants: Grants, limit: number, offset: number) {
    const where = ownedBy(grants);
    const [items, total] = await Promise.all([
      this.prisma.playlist.findMany({
        where,
        include: {
          items: {
            orderBy: { position: 'asc' },
            select: { trackId: true, track: { select: { release: { select: { thumbUrl: true } } } } },
          },
        },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: limit,
        skip: offset,
      }),
      this.prisma.playlist.count({ where }),
    ]);
    return { items, total };
  }

  async create(
    { ownerId: userId }: Own,
    { name, generationId, score, items }: NewPlaylist,
    db: Db,
  ): Promise<string> {
    const rows = items.map(({ trackId, seed }, position) => ({ trackId, seed, position }));
    const { id } = await db.playlist.create({
      data: { userId, name, generationId, score, items: { createMany: { data: rows } } },
      select: { id: true },
    });
    return id;
  }

  /** Another name, another beginning; what is left out stays. */
  async change(
    id: string,
    change: { readonly name?: string | undefined; readonly startMinute?: number | null | undefined },
    db: Db,
  ): Promise<void> {
    const { name, startMinute } = change;
    await db.playlist.update({
      where: { id },
      data: { ...(name !== undefined && { name }), ...(startMinute !== undefined && { startMinute }) },
    });
  }

  /** Gives a playlist other tracks or another order; the GA's score no longer speaks of it. */
  async replaceItems(id: string, items: NewPlaylist['items'], db: Db): Promise<void> {
    await db.playlistItem.deleteMany({ where: { playlistId: id } });
    const rows = items.map(({ trackId, seed }, position) => ({ playlistId: id, trackId, seed, position }));
    await db.playlistItem.createMany({ data: rows });
    await db.playlist.update({ where: { id }, data: { score: null } });
  }

  createGeneration(
    { ownerId: userId }: Own,
    generation: {
      request: Prisma.InputJsonObject;
      seed: number;
      poolSize: number;
      operation?: Prisma.InputJsonObject;
    },
  ): Promise<{ id: string }> {
    return this.prisma.generation.create({
      data: { ...generation, userId, history: [] },
      select: { id: true },
    });
  }

  findGeneration(id: string, db: Db) {
    return db.generation.findUnique({ where: { id } });
  }

  async finishGeneration(id: string, runId: string, history: Prisma.InputJsonArray, db: Db): Promise<void> {
    await db.generation.update({ where: { id }, data: { runId, history } });
  }
}
