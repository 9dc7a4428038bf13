import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RouteInput, RouteOutput, spinRoutes, TrackFilter } from '@segue/shared/contracts/http';
import type { Own } from '../../access/index.js';
import { SearchService } from '../search/index.js';
import { RecordTracksRepository, ReleaseCardRepository } from '../tracks/index.js';
import { drawn } from './drawn.js';
import { SpinsRepository } from './spins.repository.js';

const DAY = 24 * 60 * 60 * 1000;
const SEEDS = 2 ** 32;

/** Pulls records off the shelf at random. */
@Injectable()
export class DigService {
  constructor(
    private readonly spins: SpinsRepository,
    private readonly search: SearchService,
    private readonly cards: ReleaseCardRepository,
    private readonly tracks: RecordTracksRepository,
  ) {}

  async dig(
    mine: Own,
    { count, notPlayedDays, seed = randomInt(SEEDS), ...filter }: RouteInput<typeof spinRoutes.dig>['query'],
    now = new Date(),
  ): Promise<RouteOutput<typeof spinRoutes.dig>> {
    const [there, lastPlayed] = await Promise.all([this.left(mine, filter), this.spins.lastPlayed(mine)]);
    const since = notPlayedDays === undefined ? Infinity : now.getTime() - notPlayedDays * DAY;
    const rested = there.filter((id) => (lastPlayed.get(id)?.getTime() ?? -Infinity) < since);
    const ids = drawn(rested, count, seed);
    const [cards, locations] = await Promise.all([
      this.cards.byIds(mine, ids),
      this.spins.locations(mine, ids),
    ]);
    return {
      items: cards.map((card) => ({
        ...card,
        lastPlayedAt: lastPlayed.get(card.id)?.toISOString() ?? null,
        location: locations.get(card.id) ?? '',
      })),
      total: rested.length,
    };
  }

  /** Releases that the filter leaves. */
  private async left(mine: Own, filter: TrackFilter): Promise<string[]> {
    if (Object.values(filter).every((value) => value === undefined)) return this.spins.collection(mine);
    const { trackIds, releaseIds } = await this.search.matching(mine, filter);
    return [...releaseIds, ...(await this.tracks.releasesOf(trackIds))];
  }
}
