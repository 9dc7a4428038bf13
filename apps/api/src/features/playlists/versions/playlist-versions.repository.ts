import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Own } from '../../../access/index.js';
import { Prisma, PrismaService, type Db } from '../../../database/index.js';
import { changeWords, type PlaylistState } from './change-words.js';

const items = z.array(z.object({ trackId: z.string(), seed: z.boolean() }));
const deleted = z.object({
  generationId: z.string().nullable(),
  score: z.number().nullable(),
  importedFrom: z.string().nullable(),
  createdAt: z.iso.datetime(),
});

/** This many of the newest versions stay, and the first one. */
const KEPT = 200;
/** So many days a deleted playlist can be brought back. */
const UNDELETE_DAYS = 30;

export type VersionSource = 'person' | 'import' | 'made';

const withItems = { items: { orderBy: { position: 'asc' } } } as const;
type Stored = Prisma.PlaylistGetPayload<{ include: typeof withItems }>;

/** Every state that a playlist was in: `before` and `after` go round whatever changes it, in its transaction. */
@Injectable()
export class PlaylistVersionsRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Keeps what the playlist was, unless that is kept; whoever else changes it waits until this change is in. */
  async before(playlistId: string, db: Db): Promise<void> {
    await db.$queryRaw`SELECT id FROM "Playlist" WHERE id = ${playlistId}::uuid FOR UPDATE`;
    const last = await db.playlistVersion.findFirst({ where: { playlistId }, select: { number: true } });
    const stored = await db.playlist.findUnique({ where: { id: playlistId }, include: withItems });
    if (last !== null || stored === null) return;
    await db.playlistVersion.create({
      data: { ...rowOf(stored), number: 1, source: 'made', words: beganAs(stored), at: stored.updatedAt },
    });
  }

  /** Keeps what it is now, when that is something else, and says what changed. */
  async after(playlistId: string, source: VersionSource, db: Db, said?: string): Promise<void> {
    const last = await this.last(playlistId, db);
    const stored = await db.playlist.findUnique({ where: { id: playlistId }, include: withItems });
    if (stored === null || last === null) return;
    const words = await this.words(stateOf(last), stored, db);
    if (words === '' && said === undefined) return;
    const number = last.number + 1;
    await db.playlistVersion.create({ data: { ...rowOf(stored), number, source, words: said ?? words } });
    await db.playlistVersion.deleteMany({
      where: { playlistId, number: { gt: 1, lte: number - KEPT } },
    });
  }

  /** Deletes the playlist so that it can be brought back; forgets those that were deleted long ago. */
  async bury({ ownerId: userId }: Own, playlistId: string, db: Db): Promise<boolean> {
    await this.before(playlistId, db);
    const stored = await db.playlist.findFirst({ where: { id: playlistId, userId }, include: withItems });
    if (stored === null) return false;
    const { generationId, score, importedFrom, createdAt } = stored;
    const number = ((await this.last(playlistId, db))?.number ?? 0) + 1;
    await db.playlistVersion.create({
      data: {
        ...{ ...rowOf(stored), number, source: 'person', words: 'Deleted.' },
        deleted: { generationId, score, importedFrom, createdAt: createdAt.toISOString() },
      },
    });
    await db.playlist.delete({ where: { id: playlistId } });
    await this.forget(userId, db);
    return true;
  }

  /** @returns `missing` when it was not deleted by this person lately, `there` when it was never gone */
  async unbury({ ownerId: userId }: Own, playlistId: string, db: Db): Promise<'missing' | 'there' | 'back'> {
    const since = new Date(Date.now() - UNDELETE_DAYS * 86_400_000);
    const where = { playlistId, userId, deleted: { not: Prisma.DbNull }, at: { gt: since } };
    const row = await db.playlistVersion.findFirst({ where, orderBy: { number: 'desc' } });
    if (row === null) return 'missing';
    if ((await db.playlist.count({ where: { id: playlistId } })) > 0) return 'there';
    const { generationId, score, importedFrom, createdAt } = deleted.parse(row.deleted);
    const again = importedFrom !== null && (await db.playlist.count({ where: { userId, importedFrom } })) > 0;
    const generation = generationId && (await db.generation.findUnique({ where: { id: generationId } }));
    const list = await existing(items.parse(row.items), db);
    await db.playlist.create({
      data: {
        ...{ id: playlistId, userId, name: row.name, startMinute: row.startMinute, score, createdAt },
        importedFrom: again ? null : importedFrom,
        generationId: generation ? generation.id : null,
        items: { createMany: { data: list.map((item, position) => ({ ...item, position })) } },
      },
    });
    await this.after(playlistId, 'person', db, 'Brought back.');
    return 'back';
  }

  /** A page of versions, the newest first. */
  async page({ ownerId: userId }: Own, playlistId: string, limit: number, offset: number) {
    const where = { playlistId, userId };
    const [rows, total] = await Promise.all([
      this.prisma.playlistVersion.findMany({
        where,
        include: { user: { select: { name: true } } },
        orderBy: { number: 'desc' },
        take: limit,
        skip: offset,
      }),
      this.prisma.playlistVersion.count({ where }),
    ]);
    return { rows: rows.map((row) => ({ ...row, items: items.parse(row.items) })), total };
  }

  async one({ ownerId: userId }: Own, playlistId: string, number: number) {
    const row = await this.prisma.playlistVersion.findFirst({
      where: { playlistId, userId, number },
      include: { user: { select: { name: true } } },
    });
    return row && { ...row, items: items.parse(row.items) };
  }

  /** Those of these places whose tracks are still there. */
  stillThere<Item extends { trackId: string }>(list: readonly Item[]): Promise<Item[]> {
    return existing(list, this.prisma);
  }

  private last(playlistId: string, db: Db) {
    return db.playlistVersion.findFirst({ where: { playlistId }, orderBy: { number: 'desc' } });
  }

  private async words(before: PlaylistState, after: PlaylistState, db: Db): Promise<string> {
    const ids = [...before.items, ...after.items].map(({ trackId }) => trackId);
    const tracks = await db.track.findMany({ where: { id: { in: ids } }, select: { id: true, title: true } });
    const titles = new Map(tracks.map(({ id, title }) => [id, title]));
    return changeWords(before, after, (id) => titles.get(id) ?? 'A track that is gone');
  }

  private async forget(userId: string, db: Db): Promise<void> {
    const before = new Date(Date.now() - UNDELETE_DAYS * 86_400_000);
    await db.$executeRaw`
      DELETE FROM "PlaylistVersion" v WHERE v."userId" = ${userId}
        AND NOT EXISTS (SELECT 1 FROM "Playlist" p WHERE p.id = v."playlistId")
        AND NOT EXISTS (SELECT 1 FROM "PlaylistVersion" n WHERE n."playlistId" = v."playlistId" AND n.at > ${before})`;
  }
}

async function existing<Item extends { trackId: string }>(list: readonly Item[], db: Db): Promise<Item[]> {
  const ids = list.map(({ trackId }) => trackId);
  const tracks = await db.track.findMany({ where: { id: { in: ids } }, select: { id: true } });
  const there = new Set(tracks.map(({ id }) => id));
  return list.filter(({ trackId }) => there.has(trackId));
}

const stateOf = (row: { name: string; startMinute: number | null; items: unknown }): PlaylistState => ({
  ...{ name: row.name, startMinute: row.startMinute },
  items: items.parse(row.items),
});

function rowOf({ id, userId, name, startMinute, items: list }: Stored) {
  const kept = list.map(({ trackId, seed }) => ({ trackId, seed }));
  return { playlistId: id, userId, name, startMinute, items: kept };
}

function beganAs({ importedFrom, generationId }: Stored): string {
  if (importedFrom !== null) return 'As an import brought it.';
  return generationId === null ? 'As it was first.' : 'As it was generated.';
}
