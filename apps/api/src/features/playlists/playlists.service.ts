import { Injectable } from '@nestjs/common';
import type { Playlist, RouteInput, playlistRoutes } from '@segue/shared/contracts/http';
import type { MixRules, MixTrack } from '@segue/shared/domain/mixing';
import { invalid, notFound } from '@segue/shared/node';
import { AccessService, may, type Grant, type Own } from '../../access/index.js';
import { Transactions } from '../../database/index.js';
import { MixTrackRepository, TrackLengthsRepository, TrackViewRepository } from '../tracks/index.js';
import { rulesFor, toPlaylist } from './playlist.mapper.js';
import { toSummary } from './playlist-summary.mapper.js';
import { PlaylistsRepository, type NewPlaylist, type StoredPlaylist } from './playlists.repository.js';
import { PlaylistVersionsRepository } from './versions/playlist-versions.repository.js';

type Update = RouteInput<typeof playlistRoutes.update>['body'];

/** What is left out stays as it is. */
export interface PlaylistChange {
  readonly name?: string | undefined;
  /** Minutes after midnight. */
  readonly startMinute?: number | null | undefined;
  readonly items?: NewPlaylist['items'] | undefined;
}

@Injectable()
export class PlaylistsService {
  constructor(
    private readonly access: AccessService,
    private readonly playlists: PlaylistsRepository,
    private readonly versions: PlaylistVersionsRepository,
    private readonly views: TrackViewRepository,
    private readonly mixTracks: MixTrackRepository,
    private readonly lengths: TrackLengthsRepository,
    private readonly transactions: Transactions,
  ) {}

  /** @throws not-found when the person whose playlists are asked for does not share them */
  async list(viewer: Own, { whose, limit, offset }: { whose: string; limit: number; offset: number }) {
    const grants = await this.whose(viewer, whose);
    const { items, total } = await this.playlists.page(grants, limit, offset);
    const lengths = await Promise.all(
      grants.map(async (grant): Promise<[string, ReadonlyMap<string, number>]> => {
        const theirs = items.filter(({ userId }) => userId === grant.ownerId);
        const ids = theirs.flatMap((playlist) => playlist.items.map(({ trackId }) => trackId));
        return [grant.ownerId, await this.lengths.of(grant, ids)];
      }),
    );
    const byOwner = new Map(lengths);
    return { items: items.map((item) => toSummary(item, byOwner.get(item.userId) ?? new Map())), total };
  }

  /** One's own playlist, or a friend's who shares it. @throws not-found */
  async get(viewer: Own, id: string): Promise<Playlist> {
    const { stored, grant } = await this.seen(viewer, id);
    return this.shown(stored, grant);
  }

  /** As whoever has this proof sees it: by a link, for instance. @throws not-found */
  async getBy(grant: Grant<'playlists'>, id: string): Promise<Playlist> {
    const stored = await this.playlists.among([grant], id);
    if (stored === null) throw notFound('This playlist');
    return this.shown(stored, grant);
  }

  private async shown(stored: StoredPlaylist, grant: Grant<'playlists'>): Promise<Playlist> {
    const ids = stored.items.map(({ trackId }) => trackId);
    const [views, mixTracks] = await Promise.all([
      this.views.any(grant, ids),
      this.mixTracks.byIds(grant, ids),
    ]);
    return toPlaylist(stored, byId(views), byId(mixTracks), may(grant, 'all'));
  }

  /** One's own only. @throws not-found */
  async getOwn(owner: Own, id: string): Promise<Playlist> {
    await this.stored(owner, id);
    return this.get(owner, id);
  }

  /** The tracks of a playlist as mixing sees them, in their order, and the rules that it was made by. @throws not-found */
  async toMix(viewer: Own, id: string): Promise<{ tracks: MixTrack[]; rules: MixRules }> {
    const { stored, grant } = await this.seen(viewer, id);
    const tracks = await this.mixTracks.byIds(
      grant,
      stored.items.map(({ trackId }) => trackId),
    );
    return { tracks, rules: rulesFor(stored) };
  }

  async update(owner: Own, id: string, { name, trackIds }: Update): Promise<Playlist> {
    const stored = await this.stored(owner, id);
    const items = trackIds && (await this.inOrder(owner, stored, trackIds));
    return this.change(owner, id, { name, items });
  }

  /**
   * Everything that changes a playlist goes through here, so that what it was is kept as a version.
   * @param said what the version says of it; what changed when left out
   * @throws not-found
   */
  async change(owner: Own, id: string, change: PlaylistChange, said?: string): Promise<Playlist> {
    await this.stored(owner, id);
    await this.transactions.run(async (tx) => {
      await this.versions.before(id, tx);
      await this.playlists.change(id, change, tx);
      if (change.items !== undefined) await this.playlists.replaceItems(id, change.items, tx);
      await this.versions.after(id, 'person', tx, said);
    });
    return this.get(owner, id);
  }

  /** Can be undone for 30 days. @throws not-found */
  async remove(owner: Own, id: string): Promise<void> {
    const gone = await this.transactions.run((tx) => this.versions.bury(owner, id, tx));
    if (!gone) throw notFound('This playlist');
  }

  /** The tracks in the asked order; who was a seed stays one. */
  private async inOrder(owner: Own, stored: StoredPlaylist, trackIds: readonly string[]) {
    const kept = new Map(stored.items.map((item) => [item.trackId, item.seed]));
    const added = trackIds.filter((trackId) => !kept.has(trackId));
    const found = await this.views.owned(owner, added);
    if (found.length < added.length) throw notFound('A track of the new order');
    if (new Set(trackIds).size < trackIds.length) throw invalid('A track stands twice in the new order.');
    return trackIds.map((trackId) => ({ trackId, seed: kept.get(trackId) ?? false }));
  }

  /** One's own as it is stored. @throws not-found */
  async stored(owner: Own, id: string): Promise<StoredPlaylist> {
    const stored = await this.playlists.among([owner], id);
    if (stored === null) throw notFound('This playlist');
    return stored;
  }

  /** A playlist that one may look at, and by whose leave. @throws not-found */
  async seen(viewer: Own, id: string): Promise<{ stored: StoredPlaylist; grant: Grant<'playlists'> }> {
    const grants = await this.access.everybody(viewer, 'playlists');
    const stored = await this.playlists.among(grants, id);
    const grant = grants.find(({ ownerId }) => ownerId === stored?.userId);
    if (stored === null || grant === undefined) throw notFound('This playlist');
    return { stored, grant };
  }

  private async whose(viewer: Own, whose: string): Promise<Grant<'playlists'>[]> {
    if (whose === 'mine') return [viewer];
    if (whose === 'all') return this.access.everybody(viewer, 'playlists');
    return [await this.access.of(viewer, whose, 'playlists')];
  }
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
