import { Inject, Injectable } from '@nestjs/common';
import type { Playlist, PlaylistSummary, RouteInput, playlistRoutes } from '@segue/shared/contracts/http';
import { invalid, notFound, type Storage } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { STORAGE } from '../../adapters/storage/index.js';
import { Transactions } from '../../database/index.js';
import { MixTrackRepository, TrackViewRepository } from '../tracks/index.js';
import { toM3u8 } from './m3u8.js';
import { toPlaylist } from './playlist.mapper.js';
import { PlaylistsRepository, type StoredPlaylist } from './playlists.repository.js';

type Change = RouteInput<typeof playlistRoutes.update>['body'];

@Injectable()
export class PlaylistsService {
  constructor(
    private readonly playlists: PlaylistsRepository,
    private readonly views: TrackViewRepository,
    private readonly mixTracks: MixTrackRepository,
    private readonly transactions: Transactions,
    @Inject(STORAGE) private readonly storage: Storage,
  ) {}

  async list(owner: Own, { limit, offset }: { limit: number; offset: number }) {
    const { items, total } = await this.playlists.page(owner, limit, offset);
    return { items: items.map(toSummary), total };
  }

  async get(owner: Own, id: string): Promise<Playlist> {
    const stored = await this.stored(owner, id);
    const ids = stored.items.map(({ trackId }) => trackId);
    const [views, mixTracks] = await Promise.all([
      this.views.any(owner, ids),
      this.mixTracks.byIds(owner, ids),
    ]);
    return toPlaylist(stored, byId(views), byId(mixTracks));
  }

  async update(owner: Own, id: string, { name, trackIds }: Change): Promise<Playlist> {
    const stored = await this.stored(owner, id);
    if (name !== undefined) await this.playlists.rename(id, name);
    if (trackIds !== undefined) await this.reorder(owner, stored, trackIds);
    return this.get(owner, id);
  }

  async remove(owner: Own, id: string): Promise<void> {
    if (!(await this.playlists.remove(owner, id))) throw notFound('This playlist');
  }

  /** The playlist as an M3U8 file, and a name for it. */
  async m3u8(owner: Own, id: string): Promise<{ fileName: string; text: string }> {
    const playlist = await this.get(owner, id);
    const files = await this.playlists.files(playlist.items.map(({ track }) => track.id));
    const text = toM3u8(playlist, (trackId) => {
      const file = files.get(trackId);
      return file === undefined ? null : (file.sourcePath ?? this.storage.location(file.storageKey));
    });
    return { fileName: `${playlist.name}.m3u8`, text };
  }

  private async reorder(owner: Own, stored: StoredPlaylist, trackIds: readonly string[]): Promise<void> {
    const kept = new Map(stored.items.map((item) => [item.trackId, item.seed]));
    const added = trackIds.filter((trackId) => !kept.has(trackId));
    const found = await this.views.owned(owner, added);
    if (found.length < added.length) throw notFound('A track of the new order');
    if (new Set(trackIds).size < trackIds.length) throw invalid('A track stands twice in the new order.');
    const items = trackIds.map((trackId) => ({ trackId, seed: kept.get(trackId) ?? false }));
    await this.transactions.run((tx) => this.playlists.replaceItems(stored.id, items, tx));
  }

  private async stored(owner: Own, id: string): Promise<StoredPlaylist> {
    const stored = await this.playlists.find(owner, id);
    if (stored === null) throw notFound('This playlist');
    return stored;
  }
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

type StoredSummary = Awaited<ReturnType<PlaylistsRepository['page']>>['items'][number];

function toSummary(stored: StoredSummary): PlaylistSummary {
  const covers = stored.items.flatMap(({ track }) => track.release?.thumbUrl ?? []);
  return {
    id: stored.id,
    name: stored.name,
    score: stored.score,
    tracks: stored.items.length,
    durationSeconds: stored.items.reduce((sum, { track }) => sum + (track.durationSeconds ?? 0), 0),
    thumbUrls: [...new Set(covers)].slice(0, 4),
    createdAt: stored.createdAt.toISOString(),
    updatedAt: stored.updatedAt.toISOString(),
  };
}
