import type { Penalty } from './distance.js';
import { rankCandidates, type MatchDecision } from './rank.js';
import { readUploadClues } from './read-upload.js';
import { readVideoClues } from './read-video.js';
import type { TrackClues } from './track-clues.js';

/** What a site says of something that somebody put there. */
export interface Upload {
  readonly title: string;
  /** Who put it there; empty when the site does not say. */
  readonly uploader: string;
  readonly durationSeconds: number | null;
}

export interface Judgement {
  readonly decision: MatchDecision;
  /** 0 the same track, 1 nothing in common. */
  readonly distance: number;
  /** The objections, the strongest first. */
  readonly penalties: readonly Penalty[];
}

/**
 * Is this upload the sound of the wanted track? Each is judged by itself: that two uploads fit equally well makes
 * neither of them doubtful.
 * @param vouched a catalogue links it to the wanted track's release, so that it need not say by whom it is
 */
export function judgeUpload(wanted: TrackClues, upload: Upload, vouched: boolean): Judgement {
  const { title, uploader, durationSeconds } = upload;
  const readings = vouched
    ? readVideoClues(title, durationSeconds, wanted.artist ?? '')
    : readUploadClues(title, durationSeconds, uploader);
  const { decision, ranked } = rankCandidates(readings, [{ id: 0, clues: wanted }]);
  const distance = ranked[0]?.distance;
  const penalties = (distance?.penalties ?? [])
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  return { decision, distance: distance?.total ?? 1, penalties };
}
