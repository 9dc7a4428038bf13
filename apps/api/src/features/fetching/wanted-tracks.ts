import { Injectable } from '@nestjs/common';
import { notFound } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { TrackViewRepository, type TrackView } from '../tracks/index.js';
import { FetchingRepository, type ListedVideo } from './fetching.repository.js';
import { toWanted, type WantedTrack } from './steps.js';

/** Finds the tracks that a wish names. */
@Injectable()
export class WantedTracks {
  constructor(
    private readonly views: TrackViewRepository,
    private readonly fetching: FetchingRepository,
  ) {}

  /** @throws not-found when one of them is not this person's */
  async named(
    owner: Own,
    { trackIds, releaseIds }: { trackIds: readonly string[]; releaseIds: readonly string[] },
  ): Promise<TrackView[]> {
    const asked = [...new Set(trackIds)];
    const named = await this.views.owned(owner, asked);
    if (named.length < asked.length) throw notFound('One of the tracks');
    const onReleases = await this.views.ofReleases(owner, releaseIds);
    const theirs = onReleases.filter(({ owned }) => owned);
    if (theirs.length < onReleases.length) throw notFound('One of the releases');
    const known = new Set(asked);
    return [...named, ...theirs.filter(({ id }) => !known.has(id))];
  }

  /** With what Discogs lists for their releases. */
  async of(views: readonly TrackView[]): Promise<WantedTrack[]> {
    const releaseIds = new Set(views.flatMap(({ releaseId }) => releaseId ?? []));
    const videos = await this.fetching.videosOf([...releaseIds]);
    const byRelease = new Map<string, ListedVideo[]>();
    for (const video of videos)
      byRelease.set(video.releaseId, [...(byRelease.get(video.releaseId) ?? []), video]);
    return views.map((view) => toWanted(view, byRelease.get(view.releaseId ?? '') ?? []));
  }
}
