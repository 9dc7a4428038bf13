import { Injectable } from '@nestjs/common';
import type { Own } from '../../../access/index.js';
import type { Db } from '../../../database/index.js';
import { PlaylistVersionsRepository } from '../../playlists/index.js';

/** Playlists that files brought. */
@Injectable()
export class ImportedPlaylistsRepository {
  constructor(private readonly versions: PlaylistVersionsRepository) {}

  /**
   * Makes the playlist that came from there, or gives it the tracks that it has now. What an import brought and its
   * owner renamed keeps the new name.
   * @returns false when it is as it was
   */
  async replace(
    { ownerId: userId }: Own,
    playlist: { readonly importedFrom: string; readonly name: string; readonly trackIds: readonly string[] },
    db: Db,
  ): Promise<boolean> {
    const { importedFrom, name, trackIds } = playlist;
    const stored = await db.playlist.findUnique({
      where: { userId_importedFrom: { userId, importedFrom } },
      select: { id: true, items: { select: { trackId: true }, orderBy: { position: 'asc' } } },
    });
    if (stored !== null && sameOrder(stored.items, trackIds)) return false;
    const { id } = stored ?? (await db.playlist.create({ data: { userId, importedFrom, name } }));
    if (stored !== null) await this.versions.before(id, db);
    await db.playlistItem.deleteMany({ where: { playlistId: id } });
    await db.playlistItem.createMany({
      data: trackIds.map((trackId, position) => ({ playlistId: id, position, trackId })),
    });
    await db.playlist.update({ where: { id }, data: { score: null } });
    await this.versions.after(id, 'import', db);
    return true;
  }
}

function sameOrder(items: readonly { trackId: string }[], trackIds: readonly string[]): boolean {
  return items.length === trackIds.length && items.every(({ trackId }, index) => trackId === trackIds[index]);
}
