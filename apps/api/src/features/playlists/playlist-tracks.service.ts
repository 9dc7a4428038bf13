import { Injectable } from '@nestjs/common';
import {
  MOST_TRACKS_OF_A_PLAYLIST,
  type Playlist,
  type RouteInput,
  type RouteOutput,
  type playlistRoutes,
} from '@segue/shared/contracts/http';
import { notFound, unprocessable } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { Transactions, type Db } from '../../database/index.js';
import { TrackViewRepository } from '../tracks/index.js';
import { PlaylistsRepository, type NewPlaylist, type StoredPlaylist } from './playlists.repository.js';
import { PlaylistsService } from './playlists.service.js';
import { PlaylistVersionsRepository } from './versions/playlist-versions.repository.js';

/** Playlists made by hand: tracks come in and go out. */
@Injectable()
export class PlaylistTracksService {
  constructor(
    private readonly service: PlaylistsService,
    private readonly playlists: PlaylistsRepository,
    private readonly views: TrackViewRepository,
    private readonly transactions: Transactions,
    private readonly versions: PlaylistVersionsRepository,
  ) {}

  async create(
    mine: Own,
    { name, trackIds }: RouteInput<typeof playlistRoutes.create>['body'],
  ): Promise<Playlist> {
    const ids = [...new Set(trackIds)];
    await this.requireOwned(mine, ids);
    const items = ids.map((trackId) => ({ trackId, seed: false }));
    const made = { name, generationId: null, score: null, items };
    const id = await this.transactions.run((tx) => this.playlists.create(mine, made, tx));
    return this.service.get(mine, id);
  }

  /** Puts tracks at the end. @throws not-found for a playlist or a track that is not the person's own */
  async add(
    mine: Own,
    id: string,
    trackIds: readonly string[],
  ): Promise<RouteOutput<typeof playlistRoutes.addTracks>> {
    const wanted = [...new Set(trackIds)];
    await this.requireOwned(mine, wanted);
    return this.transactions.run(async (tx) => {
      const { name, items } = await this.locked(mine, id, tx);
      const there = new Set(items.map(({ trackId }) => trackId));
      const added = wanted.filter((trackId) => !there.has(trackId));
      if (items.length + added.length > MOST_TRACKS_OF_A_PLAYLIST)
        throw unprocessable(`A playlist holds at most ${MOST_TRACKS_OF_A_PLAYLIST} tracks.`);
      const more = added.map((trackId) => ({ trackId, seed: false }));
      if (added.length > 0) await this.replace(id, [...items, ...more], tx);
      return { name, added, already: wanted.length - added.length };
    });
  }

  /** @throws not-found for a playlist that is not the person's own */
  async remove(mine: Own, id: string, trackIds: readonly string[]): Promise<{ removed: number }> {
    const gone = new Set(trackIds);
    return this.transactions.run(async (tx) => {
      const { items } = await this.locked(mine, id, tx);
      const kept = items.filter(({ trackId }) => !gone.has(trackId));
      if (kept.length < items.length) await this.replace(id, kept, tx);
      return { removed: items.length - kept.length };
    });
  }

  /** A change by hand is a version of the playlist. */
  private async replace(id: string, items: NewPlaylist['items'], tx: Db): Promise<void> {
    await this.versions.before(id, tx);
    await this.playlists.replaceItems(id, items, tx);
    await this.versions.after(id, 'person', tx);
  }

  private async requireOwned(mine: Own, ids: readonly string[]): Promise<void> {
    const views = await this.views.owned(mine, ids);
    if (views.length < ids.length) throw notFound('One of these tracks');
  }

  /** Two who add at once come one after the other. */
  private async locked(mine: Own, id: string, tx: Db): Promise<StoredPlaylist> {
    const stored = await this.playlists.locked(mine, id, tx);
    if (stored === null) throw notFound('This playlist');
    return stored;
  }
}
