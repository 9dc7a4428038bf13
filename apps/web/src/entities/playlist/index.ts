export { AddToPlaylist } from './add-to-playlist';
export { useAddToPlaylist } from './api/add-tracks';
export { ownPlaylistsQuery } from './api/playlists-query';
export { useTrackDrop } from './use-track-drop';
