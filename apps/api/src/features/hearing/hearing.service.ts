import { Injectable } from '@nestjs/common';
import type { TrackHearing, Transition } from '@segue/shared/contracts/http';
import { scoreTransition } from '@segue/shared/domain/mixing';
import { notFound } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { MixTrackRepository, TracksService } from '../tracks/index.js';
import { toHearing } from './hearing.mapper.js';
import { HearingRepository } from './hearing.repository.js';
import { PreviewSwitch } from './preview-switch.repository.js';

/** What is heard of tracks: one alone, and one after another. */
@Injectable()
export class HearingService {
  constructor(
    private readonly tracks: TracksService,
    private readonly mixTracks: MixTrackRepository,
    private readonly hearing: HearingRepository,
    private readonly previews: PreviewSwitch,
  ) {}

  async of(viewer: Own, trackId: string): Promise<TrackHearing> {
    const { view, grant } = await this.tracks.seen(viewer, trackId);
    const [extras, mayPreview] = await Promise.all([this.hearing.extras(grant, view), this.previews.isOn()]);
    return toHearing(view, { ...extras, mayPreview });
  }

  /** By the same measure as the playlists. @throws not-found for a track that may not be seen */
  async transition(viewer: Own, fromId: string, toId: string): Promise<Transition> {
    const [from, to] = await Promise.all([fromId, toId].map((id) => this.mixTrack(viewer, id)));
    if (from === undefined || to === undefined) throw notFound('This track');
    const { score, sentence, pitchPercent, terms } = scoreTransition(from, to);
    return { score, sentence, pitchPercent, terms: [...terms] };
  }

  private async mixTrack(viewer: Own, trackId: string) {
    const { grant } = await this.tracks.seen(viewer, trackId);
    return (await this.mixTracks.byIds(grant, [trackId]))[0];
  }
}
