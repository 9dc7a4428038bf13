export { playItemOf, type PlayItem } from './play-item';
export { PlayButton } from './play-button';
export type { Loudness } from './level';
export type { QueueEntry } from './queue';
export { currentItem, useTransport, type TransportState } from './transport-state';
export {
  addToQueue,
  clearQueue,
  learnLoudness,
  moveInQueue,
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
  stopPlaying,
  toggleMute,
  togglePlay,
} from './transport';
