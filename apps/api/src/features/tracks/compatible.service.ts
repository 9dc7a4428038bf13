import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { scoreTransition } from '@segue/shared/domain/mixing';
import type { TrackRow } from '@segue/shared/contracts/http';
import type { Grant, Own } from '../../access/index.js';
import { MixTrackRepository } from './mix-track.repository.js';
import { TrackChanges } from './track-changes.js';
import { TrackViewRepository } from './track-view.repository.js';
import { toTrackRow } from './track.mapper.js';
import { TracksService } from './tracks.service.js';

export interface Compatible {
  track: TrackRow;
  score: number;
  sentence: string;
}

/** From this score (0..1) on a track counts as one that mixes, where it is asked yes or no. */
const MIXES_FROM = 0.7;
const MOST_MIXING = 500;
/** Answers that are kept while somebody types; each is a list of ids. */
const KEPT = 50;

/** Tracks that mix well after another, by the same measure as the playlists. */
@Injectable()
export class CompatibleService implements OnApplicationBootstrap {
  private readonly kept = new Map<string, Promise<string[]>>();

  constructor(
    private readonly tracks: TracksService,
    private readonly mixTracks: MixTrackRepository,
    private readonly views: TrackViewRepository,
    private readonly changes: TrackChanges,
  ) {}

  onApplicationBootstrap(): void {
    const forget = (): Promise<void> => {
      this.kept.clear();
      return Promise.resolve();
    };
    this.changes.join({ tracksChanged: forget, releasesChanged: forget });
  }

  /** Of one's own tracks, after any track that one may see. */
  async after(viewer: Own, trackId: string, limit: number): Promise<Compatible[]> {
    const { grant } = await this.tracks.seen(viewer, trackId);
    const best = (await this.scored(viewer, grant, trackId)).slice(0, limit);
    const rows = new Map(
      (
        await this.views.owned(
          viewer,
          best.map(({ id }) => id),
        )
      ).map((view) => [view.id, toTrackRow(view)]),
    );
    return best.flatMap(({ id, transition: { score, sentence } }) => {
      const track = rows.get(id);
      return track === undefined ? [] : [{ track, score, sentence }];
    });
  }

  /**
   * Ids of one's own tracks that mix after this one, best first; null when there is no such track to be seen.
   * The whole library is scored for it, so the answer is kept until a track changes.
   */
  async idsAfter(viewer: Own, trackId: string): Promise<string[] | null> {
    const seen = await this.tracks.find(viewer, trackId);
    if (seen === null) return null;
    const key = `${viewer.ownerId} ${seen.grant.ownerId} ${trackId}`;
    const kept = this.kept.get(key);
    if (kept !== undefined) return kept;
    if (this.kept.size >= KEPT) this.kept.clear();
    const ids = this.scored(viewer, seen.grant, trackId).then((all) =>
      all
        .filter(({ transition }) => transition.score >= MIXES_FROM)
        .slice(0, MOST_MIXING)
        .map(({ id }) => id),
    );
    this.kept.set(key, ids);
    ids.catch(() => this.kept.delete(key));
    return ids;
  }

  private async scored(viewer: Own, grant: Grant<'collection'>, trackId: string) {
    const [from] = await this.mixTracks.byIds(grant, [trackId]);
    if (from === undefined || (from.bpm === null && from.key === null)) return [];
    const pool = await this.mixTracks.known(viewer);
    return pool
      .filter((to) => to.id !== trackId)
      .map((to) => ({ id: to.id, transition: scoreTransition(from, to) }))
      .sort((a, b) => b.transition.score - a.transition.score);
  }
}
