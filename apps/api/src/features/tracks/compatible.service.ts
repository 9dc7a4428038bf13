import { Injectable } from '@nestjs/common';
import { scoreTransition } from '@segue/shared/domain/mixing';
import type { TrackRow } from '@segue/shared/contracts/http';
import type { Own } from '../../access/index.js';
import { MixTrackRepository } from './mix-track.repository.js';
import { TrackViewRepository } from './track-view.repository.js';
import { toTrackRow } from './track.mapper.js';
import { TracksService } from './tracks.service.js';

export interface Compatible {
  track: TrackRow;
  score: number;
  sentence: string;
}

/** Tracks that mix well after another, by the same measure as the playlists. */
@Injectable()
export class CompatibleService {
  constructor(
    private readonly tracks: TracksService,
    private readonly mixTracks: MixTrackRepository,
    private readonly views: TrackViewRepository,
  ) {}

  /** Of one's own tracks, after any track that one may see. */
  async after(viewer: Own, trackId: string, limit: number): Promise<Compatible[]> {
    const { grant } = await this.tracks.seen(viewer, trackId);
    const [from] = await this.mixTracks.byIds(grant, [trackId]);
    if (from === undefined || (from.bpm === null && from.key === null)) return [];
    const pool = await this.mixTracks.known(viewer);
    const best = pool
      .filter((to) => to.id !== trackId)
      .map((to) => ({ id: to.id, transition: scoreTransition(from, to) }))
      .sort((a, b) => b.transition.score - a.transition.score)
      .slice(0, limit);
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
}
