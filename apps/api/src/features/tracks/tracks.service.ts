import { Injectable } from '@nestjs/common';
import type { RouteInput, TrackDetail, trackRoutes } from '@segue/shared/contracts/http';
import { notFound } from '@segue/shared/node';
import { AccessService, type Grant, type Own } from '../../access/index.js';
import { Transactions } from '../../database/index.js';
import { changesBetween, NO_WORDS } from './own-words.js';
import { OwnWordsRepository } from './own-words.repository.js';
import { TrackChanges } from './track-changes.js';
import { TrackViewRepository } from './track-view.repository.js';
import type { TrackView } from './track-view.js';
import { toTrackDetail } from './track.mapper.js';
import { TracksRepository } from './tracks.repository.js';
import { ValueChangesRepository } from './value-changes.repository.js';

type Correction = RouteInput<typeof trackRoutes.update>['body'];

/** A track with whose it is, and how much of it may be seen. */
export interface SeenTrack {
  readonly view: TrackView;
  readonly grant: Grant<'collection'>;
}

@Injectable()
export class TracksService {
  constructor(
    private readonly access: AccessService,
    private readonly views: TrackViewRepository,
    private readonly tracks: TracksRepository,
    private readonly words: OwnWordsRepository,
    private readonly history: ValueChangesRepository,
    private readonly transactions: Transactions,
    private readonly changes: TrackChanges,
  ) {}

  /**
   * A track on a record that this person owns. Everyone who changes a track comes through here.
   * @throws not-found for a track of somebody else as for none at all, so that ids tell nothing
   */
  async owned(owner: Own, trackId: string): Promise<TrackView> {
    const [view] = await this.views.owned(owner, [trackId]);
    if (view === undefined) throw notFound('This track');
    return view;
  }

  /**
   * A track that this person may look at: their own, else as the first of their friends has it who shares it.
   * @throws not-found
   */
  async seen(viewer: Own, trackId: string): Promise<SeenTrack> {
    const seen = await this.find(viewer, trackId);
    if (seen === null) throw notFound('This track');
    return seen;
  }

  /** The same for whoever only asks whether there is one: null for a track that may not be looked at, as for none. */
  async find(viewer: Own, trackId: string): Promise<SeenTrack | null> {
    const grants = await this.access.everybody(viewer, 'collection');
    const [view] = await this.views.among(grants, [trackId]);
    const grant = grants.find(({ ownerId }) => ownerId === view?.userId);
    return view === undefined || grant === undefined ? null : { view, grant };
  }

  async detail(viewer: Own, trackId: string): Promise<TrackDetail> {
    const { view, grant } = await this.seen(viewer, trackId);
    return toTrackDetail(view, await this.tracks.extras(grant, view));
  }

  async correct(owner: Own, trackId: string, correction: Correction): Promise<TrackDetail> {
    await this.owned(owner, trackId);
    const { bpm, key, energy, title, artist, position, durationSeconds, ...personal } = correction;
    const said = Object.entries({ title, artist, position, durationSeconds });
    await this.transactions.run(async (tx) => {
      await this.words.lock(owner, tx);
      const before = await this.words.of(owner, [trackId], tx);
      if (bpm !== undefined) await this.tracks.correct(owner, trackId, 'bpm', bpm, tx);
      if (key !== undefined) await this.tracks.correct(owner, trackId, 'key', key, tx);
      if (energy !== undefined) await this.tracks.correct(owner, trackId, 'energy', energy, tx);
      for (const [field, value] of said)
        if (value !== undefined) await this.tracks.say(owner, trackId, field, value, tx);
      if (Object.keys(personal).length > 0)
        await this.tracks.savePersonal(owner, trackId, defined(personal), tx);
      const after = await this.words.of(owner, [trackId], tx);
      const changes = changesBetween(
        trackId,
        before.get(trackId) ?? NO_WORDS,
        after.get(trackId) ?? NO_WORDS,
      );
      await this.history.record(owner, changes, null, tx);
    });
    await this.changes.tracks([trackId]);
    return this.detail(owner, trackId);
  }
}

type Personal = Pick<Correction, 'rating' | 'tags' | 'notes'>;

/** Only what was sent: a field that was left out stays as it is. */
function defined(personal: Personal): { rating?: number | null; tags?: string[]; notes?: string } {
  const { rating, tags, notes } = personal;
  return {
    ...(rating !== undefined && { rating }),
    ...(tags !== undefined && { tags }),
    ...(notes !== undefined && { notes }),
  };
}
