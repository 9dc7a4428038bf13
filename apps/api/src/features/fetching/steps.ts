import type { DownloadStep } from '@segue/shared/contracts/jobs';
import { judgeUpload, titleOnly } from '@segue/shared/domain/matching';
import { stripDisambiguation } from '@segue/shared/domain/music';
import type { SourceState } from '@segue/shared/contracts/http';
import type { TrackView } from '../tracks/index.js';
import type { ListedVideo } from './fetching.repository.js';

/** A track that audio is wanted for, with what Discogs lists for its release. */
export interface WantedTrack {
  readonly view: TrackView;
  readonly videos: readonly ListedVideo[];
  /** One of the videos is surely the track. */
  readonly listed: boolean;
}

const MOST_LISTED = 30;

export function toWanted(view: TrackView, videos: readonly ListedVideo[]): WantedTrack {
  const clues = { ...titleOnly(view.title), artist: view.artist, durationSeconds: view.durationSeconds };
  const decisions = videos.map((video) => judgeUpload(clues, { ...video, uploader: '' }, true).decision);
  return {
    view,
    videos: videos.filter((_, at) => decisions[at] !== 'none').slice(0, MOST_LISTED),
    listed: decisions.includes('sure'),
  };
}

/** The words that a track is searched by: "Kailash Higher (Original)". */
export function searchWords({ artist, title }: Pick<TrackView, 'artist' | 'title'>): string {
  return `${stripDisambiguation(artist)} ${title}`.replace(/\s+/g, ' ').trim();
}

/**
 * Where to look for a track, in the order of its owner.
 * @param maySearchYoutube whether one of the day's searches is set aside for it
 */
export function stepsFor(
  { view, videos }: WantedTrack,
  sources: readonly SourceState[],
  maySearchYoutube: boolean,
): DownloadStep[] {
  const asked = sources.filter(({ enabled, ready }) => enabled && ready);
  return asked.flatMap(({ source }): DownloadStep[] => {
    if (source === 'discogs') return videos.length === 0 ? [] : [listedStep(videos)];
    if (source === 'youtube' && !maySearchYoutube) return [];
    return [{ kind: 'search', source, query: searchWords(view) }];
  });
}

function listedStep(videos: readonly ListedVideo[]): DownloadStep {
  return {
    kind: 'listed',
    candidates: videos.map(({ url, title, durationSeconds }) => ({
      ...{ source: 'discogs', url, title, uploader: '', durationSeconds },
    })),
  };
}
