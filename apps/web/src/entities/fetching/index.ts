export { fetchingSettingsQuery, type AudioWish } from './api/fetching-queries';
export { GetAudioButton } from './get-audio-button';
export { PolicyLine } from './policy-line';
export { SOURCE_NAMES } from './source-names';
export { youtubePicture, youtubePlayer, youtubeVideoOf } from './youtube-video';
