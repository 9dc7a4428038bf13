import { rankCandidates, readVideoClues, titleOnly, type TrackClues } from '@segue/shared/domain/matching';

export interface Video {
  readonly url: string;
  readonly title: string;
  readonly durationSeconds: number | null;
}

export interface WantedTrack {
  readonly title: string;
  readonly artistCredit: string;
  readonly durationSeconds: number | null;
}

/**
 * Videos that may be the sound of a track, the likeliest first. Only those worth trying: a release's videos are of
 * all its tracks, and the wrong one is worse than none.
 */
export function rankVideos(track: WantedTrack, videos: readonly Video[]): Video[] {
  const wanted: TrackClues = {
    ...titleOnly(track.title),
    artist: track.artistCredit,
    durationSeconds: track.durationSeconds,
  };
  const judged = videos.flatMap((video) => {
    const readings = readVideoClues(video.title, video.durationSeconds, track.artistCredit);
    const { decision, ranked } = rankCandidates(readings, [{ id: video, clues: wanted }]);
    const distance = ranked[0]?.distance.total;
    return decision === 'none' || distance === undefined ? [] : [{ video, distance }];
  });
  return judged
    .sort((a, b) => a.distance - b.distance)
    .map(({ video: { url, title, durationSeconds } }) => ({ url, title, durationSeconds }));
}
