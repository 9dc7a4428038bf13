import { Injectable } from '@nestjs/common';
import {
  generateRequest,
  type GenerateRequest,
  type Playlist,
  type Run,
  type SetOperation,
} from '@segue/shared/contracts/http';
import { notFound, unprocessable } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { Transactions } from '../../database/index.js';
import { MixTrackRepository, TrackViewRepository } from '../tracks/index.js';
import { GenerateService } from './generate.service.js';
import { PlaylistsRepository, type StoredPlaylist } from './playlists.repository.js';
import { PlaylistsService } from './playlists.service.js';
import { operationRequest } from './set-operation.mapper.js';

const TITLES: Readonly<Record<SetOperation['kind'], string>> = {
  more: 'More like',
  rest: 'Other tracks for',
  reorder: 'Another order for',
  extend: 'More tracks for',
  bridge: 'A bridge in',
};

/** Operations on a playlist: each proposes, none changes it. */
@Injectable()
export class SetOperationsService {
  constructor(
    private readonly playlists: PlaylistsRepository,
    private readonly reading: PlaylistsService,
    private readonly generating: GenerateService,
    private readonly mixTracks: MixTrackRepository,
    private readonly views: TrackViewRepository,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Starts the search for proposals.
   * @throws not-found when playlist or a track is none of this person's
   * @throws unprocessable when two wishes collide, or everything is locked
   */
  async evolve(owner: Own, id: string, operation: SetOperation): Promise<Run> {
    const stored = await this.own(owner, id);
    checkOperation(operation);
    await this.checkTracks(owner, operation.trackIds);
    const tracks = await this.mixTracks.byIds(owner, operation.trackIds);
    const request = operationRequest(madeWith(stored), operation, tracks);
    return this.generating.generate(owner, request, {
      playlistId: id,
      operation,
      title: `${TITLES[operation.kind]} “${stored.name}”`,
    });
  }

  /** Keeps an order as a playlist of its own, explained by the same rules. @throws not-found */
  async saveAs(owner: Own, id: string, name: string, trackIds: readonly string[]): Promise<Playlist> {
    const stored = await this.own(owner, id);
    await this.checkTracks(owner, trackIds);
    const seeds = new Set(stored.items.filter(({ seed }) => seed).map(({ trackId }) => trackId));
    const items = trackIds.map((trackId) => ({ trackId, seed: seeds.has(trackId) }));
    const { generationId } = stored;
    const made = await this.transactions.run((tx) =>
      this.playlists.create(owner, { name, generationId, score: null, items }, tx),
    );
    return this.reading.get(owner, made);
  }

  /** @throws not-found */
  async own(owner: Own, id: string): Promise<StoredPlaylist> {
    const stored = await this.playlists.among([owner], id);
    if (stored === null) throw notFound('This playlist');
    return stored;
  }

  /** @throws not-found when a track is none of this person's */
  async checkTracks(owner: Own, trackIds: readonly string[]): Promise<void> {
    const found = await this.views.owned(owner, trackIds);
    if (found.length < trackIds.length) throw notFound('A track of the set');
  }
}

/** The request that a playlist was made with; null for one made by hand. */
export const madeWith = ({ generation }: StoredPlaylist): GenerateRequest | null =>
  generation === null ? null : generateRequest.parse(generation.request);

function checkOperation(operation: SetOperation): void {
  const { kind, trackIds, keep } = operation;
  const locked = trackIds.filter((id) => keep.includes(id)).length;
  if (kind === 'bridge' && operation.after >= trackIds.length) {
    throw unprocessable(`A bridge stands between two tracks: place ${operation.after} has none after it.`);
  }
  if (kind !== 'extend' && kind !== 'bridge' && locked === trackIds.length) {
    throw unprocessable(
      'Every track is locked, which collides with the wish for something else. Unlock at least one.',
    );
  }
  if (kind === 'reorder' && trackIds.length < 2) {
    throw unprocessable('One track has only one order. Add a track first.');
  }
}
