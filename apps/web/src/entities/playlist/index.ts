export { AddToPlaylist } from './add-to-playlist';
export { useAddToPlaylist } from './api/add-tracks';
export { ownPlaylistsQuery } from './api/playlists-query';
export { StartTime } from './start-time';
export { useTrackDrop } from './use-track-drop';
