export { playItemOf, previewItemOf, type PlayItem } from './play-item';
export { rateAt, wallUntil, type MixCue } from './mix-cue';
export { PreviewButton } from './preview-button';
export { PlayButton } from './play-button';
export { factorOf, levelGainDb, type Loudness } from './level';
export type { Joining } from './player-events';
export type { QueueEntry } from './queue';
export { currentItem, useTransport, type TransportState } from './transport-state';
export {
  addToQueue,
  clearQueue,
  learnLoudness,
  moveInQueue,
  pausePlaying,
  playAt,
  playNext,
  playQueue,
  positionNow,
  removeFromQueue,
  restoreTransport,
  seek,
  setLevelled,
  setVolume,
  skip,
  skipToJoint,
  stopPlaying,
  toggleMute,
  togglePlay,
} from './transport';
