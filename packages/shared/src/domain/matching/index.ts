export { artistNames } from './artist-distance.js';
export { CandidateIndex } from './candidate-index.js';
export { distanceBetween, WEIGHTS, type Distance, type Penalty } from './distance.js';
export { foldText } from './fold-text.js';
export type { PenaltyName } from './penalties.js';
export { prepareClues, type PreparedClues } from './prepared-clues.js';
export {
  rankCandidates,
  THRESHOLDS,
  type Candidate,
  type MatchDecision,
  type MatchThresholds,
  type RankedCandidate,
  type Ranking,
} from './rank.js';
export { judgeUpload, type Judgement, type Upload } from './judge-upload.js';
export { readFileClues, type FileTags } from './read-file.js';
export { readPath } from './read-path.js';
export { readVideoClues } from './read-video.js';
export { readTitle, type TitleParts } from './read-title.js';
export { editDistance, textDistance } from './text-distance.js';
export { titleOnly, type TrackClues } from './track-clues.js';
export type { VersionKind } from './version-words.js';
