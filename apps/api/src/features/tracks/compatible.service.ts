import { Injectable } from '@nestjs/common';
import { scoreTransition } from '@segue/shared/domain/mixing';
import type { TrackRow } from '@segue/shared/contracts/http';
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

  async after(userId: string, trackId: string, limit: number): Promise<Compatible[]> {
    await this.tracks.owned(userId, trackId);
    const [from] = await this.mixTracks.byIds(userId, [trackId]);
    if (from === undefined || (from.bpm === null && from.key === null)) return [];
    const pool = await this.mixTracks.known(userId);
    const best = pool
      .filter((to) => to.id !== trackId)
      .map((to) => ({ id: to.id, transition: scoreTransition(from, to) }))
      .sort((a, b) => b.transition.score - a.transition.score)
      .slice(0, limit);
    const rows = new Map(
      (
        await this.views.owned(
          userId,
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
