import { Injectable } from '@nestjs/common';
import type { ReleaseCard, RouteInput, RouteOutput, Spin, spinRoutes } from '@segue/shared/contracts/http';
import { notFound, unprocessable } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { ReleaseCardRepository } from '../tracks/index.js';
import { SpinsRepository, type StoredSpin } from './spins.repository.js';

/** A clock that is a little ahead is no mistake. */
const AHEAD = 5 * 60_000;

/** The log of what was played. */
@Injectable()
export class SpinsService {
  constructor(
    private readonly spins: SpinsRepository,
    private readonly cards: ReleaseCardRepository,
  ) {}

  async list(
    mine: Own,
    { limit, offset, ...filter }: RouteInput<typeof spinRoutes.list>['query'],
  ): Promise<RouteOutput<typeof spinRoutes.list>> {
    const [{ items, total }, sessions] = await Promise.all([
      this.spins.page(mine, filter, { limit, offset }),
      this.spins.sessions(mine),
    ]);
    return {
      items: await this.shown(mine, items),
      total,
      sessions: sessions.map((session) => ({ ...session, lastAt: session.lastAt.toISOString() })),
    };
  }

  /**
   * @throws not-found for a release that the person does not own
   * @throws unprocessable for a track of another release, or a time that is still to come
   */
  async log(mine: Own, body: RouteInput<typeof spinRoutes.log>['body'], now = new Date()): Promise<Spin> {
    const { releaseId, trackId = null, side, session } = body;
    const playedAt = body.playedAt === undefined ? now : new Date(body.playedAt);
    const owns = await this.spins.owns(mine, releaseId, trackId);
    if (!owns.release) throw notFound('This release');
    if (!owns.track) throw unprocessable('This track is not on this release.');
    if (playedAt.getTime() > now.getTime() + AHEAD)
      throw unprocessable('This time is still to come. Leave it out to log a play of now.');
    const [spin] = await this.shown(mine, [
      await this.spins.log(mine, { releaseId, trackId, side, session, playedAt }),
    ]);
    if (spin === undefined) throw notFound('This release');
    return spin;
  }

  async remove(mine: Own, id: string): Promise<void> {
    if (!(await this.spins.remove(mine, id))) throw notFound('This play');
  }

  private async shown(mine: Own, spins: readonly StoredSpin[]): Promise<Spin[]> {
    const ids = [...new Set(spins.map(({ releaseId }) => releaseId))];
    const cards = new Map((await this.cards.byIds(mine, ids)).map((card) => [card.id, card]));
    return spins.flatMap((spin) => {
      const release = cards.get(spin.releaseId);
      return release === undefined ? [] : [toSpin(spin, release)];
    });
  }
}

function toSpin({ id, track, side, session, playedAt }: StoredSpin, release: ReleaseCard): Spin {
  return { id, release, track, side, session, playedAt: playedAt.toISOString() };
}
