import { Injectable } from '@nestjs/common';
import type { Own } from '../../../access/index.js';
import type { Db } from '../../../database/index.js';
import type { BackupPlaylist, BackupPlaylistLink, BackupPlaylistVersion } from '../../exports/index.js';

type Items = readonly { trackId: string; seed: boolean }[];

/** Brings playlists back with their versions and links. What is here already stays as it is. */
@Injectable()
export class BackupPlaylistsRepository {
  /** A playlist is known by where it was imported from, else by its name and when it was made. */
  async findOrAdd(
    { ownerId: userId }: Own,
    saved: BackupPlaylist,
    items: Items,
    db: Db,
  ): Promise<{ id: string; added: boolean }> {
    const { name, importedFrom, startMinute, score } = saved;
    const createdAt = new Date(saved.createdAt);
    const like = importedFrom === null ? { name, createdAt } : { importedFrom };
    const here = await db.playlist.findFirst({ where: { userId, ...like }, select: { id: true } });
    if (here !== null) return { id: here.id, added: false };
    const rows = items.map((item, position) => ({ ...item, position }));
    const facts = { userId, name, importedFrom, startMinute, score, createdAt };
    const { id } = await db.playlist.create({ data: { ...facts, items: { createMany: { data: rows } } } });
    return { id, added: true };
  }

  /** Only behind the versions that are here: what a playlist was is told in one order. Answers whether it was added. */
  async addVersion(
    { ownerId: userId }: Own,
    playlistId: string,
    { number, source, words, name, startMinute, at }: BackupPlaylistVersion,
    items: Items,
    db: Db,
  ): Promise<boolean> {
    if ((await db.playlistVersion.count({ where: { playlistId, number: { gte: number } } })) > 0)
      return false;
    const facts = { playlistId, number, userId, source, words, name, startMinute, at: new Date(at) };
    await db.playlistVersion.create({ data: { ...facts, items: items.map((item) => ({ ...item })) } });
    return true;
  }

  /** Answers whether it was added; a link is one of its kind on an installation. */
  async addLink(
    { ownerId: userId }: Own,
    playlistId: string,
    { createdAt, expiresAt, revokedAt, tokenHash, note, audio, opened }: BackupPlaylistLink,
    db: Db,
  ): Promise<boolean> {
    const data = {
      ...{ userId, playlistId, tokenHash, note, audio, opened },
      createdAt: new Date(createdAt),
      expiresAt: expiresAt === null ? null : new Date(expiresAt),
      revokedAt: revokedAt === null ? null : new Date(revokedAt),
    };
    return (await db.playlistLink.createMany({ data: [data], skipDuplicates: true })).count > 0;
  }
}
