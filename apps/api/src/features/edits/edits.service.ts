import { Injectable } from '@nestjs/common';
import {
  MOST_TRACKS_OF_AN_EDIT,
  type RouteInput,
  type RouteOutput,
  type trackEditRoutes,
} from '@segue/shared/contracts/http';
import { conflict, notFound, unprocessable } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { Transactions, type Db } from '../../database/index.js';
import { SearchService } from '../search/index.js';
import {
  changesBetween,
  NO_WORDS,
  OwnWordsRepository,
  sameValue,
  TrackChanges,
  TrackViewRepository,
  ValueChangesRepository,
} from '../tracks/index.js';
import { leftOf, shownChanges, type PlannedEdit } from './edit-preview.js';
import { EditsRepository } from './edits.repository.js';
import { changeTrack } from './track-change.js';

type Routes = typeof trackEditRoutes;
type Edit = RouteInput<Routes['preview']>['body'];

/** Edits many tracks at once, says beforehand what that does, and takes it back exactly. */
@Injectable()
export class EditsService {
  constructor(
    private readonly search: SearchService,
    private readonly views: TrackViewRepository,
    private readonly words: OwnWordsRepository,
    private readonly history: ValueChangesRepository,
    private readonly edits: EditsRepository,
    private readonly transactions: Transactions,
    private readonly changes: TrackChanges,
  ) {}

  async preview(mine: Own, edit: Edit): Promise<RouteOutput<Routes['preview']>> {
    const asOf = new Date().toISOString();
    const ids = await this.chosen(mine, edit);
    const planned = await this.transactions.run((tx) => this.plan(mine, ids, edit, tx));
    const shown = shownChanges(planned, await this.edits.ratingsOfCopies(mine, ids));
    return {
      asOf,
      tracks: ids.length,
      changed: changesOf(planned).tracks.size,
      left: leftOf(planned),
      ...shown,
    };
  }

  /** All of it or nothing. @throws not-found when one of the named tracks is not the person's own */
  async apply(
    mine: Own,
    { asOf, ...edit }: RouteInput<Routes['apply']>['body'],
  ): Promise<RouteOutput<Routes['apply']>> {
    const ids = await this.chosen(mine, edit);
    const done = await this.transactions.run(async (tx) => {
      await this.words.lock(mine, tx);
      const meanwhile =
        asOf === undefined ? new Set<string>() : await this.edits.changedSince(mine, ids, new Date(asOf), tx);
      const planned = await this.plan(
        mine,
        ids.filter((id) => !meanwhile.has(id)),
        edit,
        tx,
      );
      const { changes, tracks } = changesOf(planned);
      const left = [
        ...leftOf(planned),
        ...(meanwhile.size > 0
          ? [{ reason: 'They were changed after the preview.', tracks: meanwhile.size }]
          : []),
      ];
      if (changes.length === 0) return { id: null, tracks, left };
      const id = await this.edits.begin(mine, edit.change, tracks.size, tx);
      await this.words.save(mine, changes, tx);
      await this.history.record(mine, changes, { batchId: id, undo: false }, tx);
      return { id, tracks, left };
    });
    await this.changes.tracks([...done.tracks]);
    return { id: done.id, tracks: ids.length, changed: done.tracks.size, left: done.left };
  }

  /** @throws not-found for an edit of somebody else's; conflict for one that was taken back already */
  async undo(mine: Own, id: string): Promise<RouteOutput<Routes['undo']>> {
    const done = await this.transactions.run(async (tx) => {
      await this.words.lock(mine, tx);
      const batch = await this.edits.find(mine, id, tx);
      if (batch === null) throw notFound('This edit');
      if (batch.undoneAt !== null) throw conflict('This edit was taken back already.');
      const made = await this.edits.changesOf(id, tx);
      const now = await this.words.of(mine, [...new Set(made.map(({ trackId }) => trackId))], tx);
      const stands = made.map((change) =>
        sameValue((now.get(change.trackId) ?? NO_WORDS)[change.field], change.after),
      );
      const back = made
        .filter((_, place) => stands[place])
        .map(({ before, after, ...rest }) => ({ ...rest, before: after, after: before }));
      await this.words.save(mine, back, tx);
      await this.history.record(mine, back, { batchId: id, undo: true }, tx);
      await this.edits.markUndone(id, tx);
      const conflicts = made.filter((_, place) => !stands[place]);
      return { conflicts, restored: [...new Set(back.map(({ trackId }) => trackId))] };
    });
    await this.changes.tracks(done.restored);
    return {
      restored: done.restored.length,
      conflicts: done.conflicts.map(({ trackId, field }) => ({ trackId, field })),
    };
  }

  private async chosen(mine: Own, { trackIds, filter, change }: Edit): Promise<string[]> {
    if ((trackIds === undefined) === (filter === undefined))
      throw unprocessable('Give either trackIds or a filter.');
    if (Object.keys(change).length === 0) throw unprocessable('Say what shall change.');
    if (trackIds !== undefined) return [...new Set(trackIds)];
    const ids = await this.search.trackIds(mine, filter ?? {}, MOST_TRACKS_OF_AN_EDIT + 1);
    if (ids.length > MOST_TRACKS_OF_AN_EDIT)
      throw unprocessable(`More than ${MOST_TRACKS_OF_AN_EDIT} tracks match. Narrow the filter.`);
    return ids;
  }

  private async plan(mine: Own, ids: readonly string[], edit: Edit, db: Db): Promise<PlannedEdit[]> {
    const [views, words] = [await this.views.owned(mine, ids), await this.words.of(mine, ids, db)];
    if (edit.trackIds !== undefined && views.length < ids.length) throw notFound('One of these tracks');
    return views.map((view) => {
      const before = words.get(view.id) ?? NO_WORDS;
      return { view, before, after: changeTrack(view, before, edit.change) };
    });
  }
}

function changesOf(planned: readonly PlannedEdit[]) {
  const changes = planned.flatMap(({ view, before, after }) => changesBetween(view.id, before, after.words));
  return { changes, tracks: new Set(changes.map(({ trackId }) => trackId)) };
}
