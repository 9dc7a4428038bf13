import { Injectable } from '@nestjs/common';
import type { Playlist, RouteOutput, playlistVersionRoutes } from '@segue/shared/contracts/http';
import { conflict, notFound, unprocessable } from '@segue/shared/node';
import type { Own } from '../../../access/index.js';
import { Transactions } from '../../../database/index.js';
import { toTrackRow, TrackViewRepository } from '../../tracks/index.js';
import { PlaylistsRepository } from '../playlists.repository.js';
import { PlaylistsService } from '../playlists.service.js';
import { PlaylistVersionsRepository } from './playlist-versions.repository.js';

type Routes = typeof playlistVersionRoutes;
type StoredVersion = NonNullable<Awaited<ReturnType<PlaylistVersionsRepository['one']>>>;

/** A playlist holds this many tracks at most. */
const MOST = 1000;

/** What a playlist was, and what can be made of it. */
@Injectable()
export class PlaylistVersionsService {
  constructor(
    private readonly playlists: PlaylistsService,
    private readonly repository: PlaylistsRepository,
    private readonly versions: PlaylistVersionsRepository,
    private readonly views: TrackViewRepository,
    private readonly transactions: Transactions,
  ) {}

  async list(
    owner: Own,
    id: string,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<RouteOutput<Routes['versions']>> {
    await this.playlists.getOwn(owner, id);
    const { rows, total } = await this.versions.page(owner, id, limit, offset);
    return { items: rows.map(toVersion), total };
  }

  /** @throws not-found */
  async look(owner: Own, id: string, number: number): Promise<RouteOutput<Routes['version']>> {
    const version = await this.version(owner, id, number);
    const views = await this.views.any(
      owner,
      version.items.map(({ trackId }) => trackId),
    );
    const byId = new Map(views.map((view) => [view.id, toTrackRow(view)]));
    const items = version.items.flatMap(({ trackId, seed }) => {
      const track = byId.get(trackId);
      return track === undefined ? [] : [{ track, seed }];
    });
    return { ...toVersion(version), items };
  }

  /** Tracks that are no longer in the catalogue stay out. */
  async restore(owner: Own, id: string, number: number): Promise<Playlist> {
    const { name, startMinute, items } = await this.version(owner, id, number);
    const list = await this.versions.stillThere(items);
    return this.playlists.change(
      owner,
      id,
      { name, startMinute, items: list },
      `Version ${number} restored.`,
    );
  }

  /** @throws not-found; conflict when it is not deleted */
  async undelete(owner: Own, id: string): Promise<Playlist> {
    const outcome = await this.transactions.run((tx) => this.versions.unbury(owner, id, tx));
    if (outcome === 'missing') throw notFound('A playlist that was deleted in the last 30 days');
    if (outcome === 'there') throw conflict('This playlist is not deleted.');
    return this.playlists.get(owner, id);
  }

  /** One's own under another name; a start makes a set of it. */
  async duplicate(
    owner: Own,
    id: string,
    as: { name?: string | undefined; startMinute?: number | null | undefined },
  ): Promise<Playlist> {
    const { name, startMinute, items, generationId, score } = await this.playlists.stored(owner, id);
    const copy = await this.transactions.run(async (tx) => {
      const list = items.map(({ trackId, seed }) => ({ trackId, seed }));
      const facts = { name: as.name ?? `${name} (copy)`.slice(0, 200), generationId, score, items: list };
      const made = await this.repository.create(owner, facts, tx);
      const start = as.startMinute === undefined ? startMinute : as.startMinute;
      await this.repository.change(made, { startMinute: start }, tx);
      return made;
    });
    return this.playlists.get(owner, copy);
  }

  /** @throws not-found; unprocessable when nothing is new, or it becomes too long */
  async append(owner: Own, id: string, from: string): Promise<Playlist> {
    const [into, other] = [await this.playlists.stored(owner, id), await this.playlists.stored(owner, from)];
    const had = new Set(into.items.map(({ trackId }) => trackId));
    const fresh = other.items.filter(({ trackId }) => !had.has(trackId));
    if (fresh.length === 0)
      throw unprocessable(`All tracks of “${other.name}” are in this playlist already.`);
    const items = [...into.items, ...fresh].map(({ trackId, seed }) => ({ trackId, seed }));
    if (items.length > MOST) throw unprocessable(`That makes ${items.length} tracks; ${MOST} is the most.`);
    return this.playlists.change(owner, id, { items });
  }

  private async version(owner: Own, id: string, number: number): Promise<StoredVersion> {
    await this.playlists.getOwn(owner, id);
    const version = await this.versions.one(owner, id, number);
    if (version === null) throw notFound(`Version ${number} of this playlist`);
    return version;
  }
}

const toVersion = ({ number, at, user, source, words, name, items }: StoredVersion) => ({
  ...{ number, words, name, tracks: items.length, by: user.name, at: at.toISOString() },
  source: source as 'person' | 'import' | 'made',
});
