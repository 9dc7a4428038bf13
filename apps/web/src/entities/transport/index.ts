export { playItemOf, type PlayItem } from './play-item';
export { PlayButton } from './play-button';
export {
  currentItem,
  playNext,
  playQueue,
  seek,
  setVolume,
  skip,
  stopPlaying,
  togglePlay,
  useTransport,
  type TransportState,
} from './transport';
