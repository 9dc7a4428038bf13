import { Injectable } from '@nestjs/common';
import type { RouteInput, TrackDetail, trackRoutes } from '@segue/shared/contracts/http';
import { notFound } from '@segue/shared/node';
import { Transactions } from '../../database/index.js';
import { TrackChanges } from './track-changes.js';
import { TrackViewRepository } from './track-view.repository.js';
import type { TrackView } from './track-view.js';
import { toTrackDetail } from './track.mapper.js';
import { TracksRepository } from './tracks.repository.js';

type Correction = RouteInput<typeof trackRoutes.update>['body'];

@Injectable()
export class TracksService {
  constructor(
    private readonly views: TrackViewRepository,
    private readonly tracks: TracksRepository,
    private readonly transactions: Transactions,
    private readonly changes: TrackChanges,
  ) {}

  /**
   * A track on a record that this person owns. Everyone who reads or changes a track comes through here.
   * @throws not-found for a track of somebody else as for none at all, so that ids tell nothing
   */
  async owned(userId: string, trackId: string): Promise<TrackView> {
    const [view] = await this.views.owned(userId, [trackId]);
    if (view === undefined) throw notFound('This track');
    return view;
  }

  async detail(userId: string, trackId: string): Promise<TrackDetail> {
    const view = await this.owned(userId, trackId);
    return toTrackDetail(view, await this.tracks.extras(view));
  }

  async correct(userId: string, trackId: string, correction: Correction): Promise<TrackDetail> {
    await this.owned(userId, trackId);
    const { bpm, key, energy, ...personal } = correction;
    await this.transactions.run(async (tx) => {
      if (bpm !== undefined) await this.tracks.correct(userId, trackId, 'bpm', bpm, tx);
      if (key !== undefined) await this.tracks.correct(userId, trackId, 'key', key, tx);
      if (energy !== undefined) await this.tracks.correct(userId, trackId, 'energy', energy, tx);
      if (Object.keys(personal).length > 0)
        await this.tracks.savePersonal(userId, trackId, defined(personal), tx);
    });
    await this.changes.tracks([trackId]);
    return this.detail(userId, trackId);
  }
}

type Personal = Omit<Correction, 'bpm' | 'key' | 'energy'>;

/** Only what was sent: a field that was left out stays as it is. */
function defined(personal: Personal): { rating?: number | null; tags?: string[]; notes?: string } {
  const { rating, tags, notes } = personal;
  return {
    ...(rating !== undefined && { rating }),
    ...(tags !== undefined && { tags }),
    ...(notes !== undefined && { notes }),
  };
}
