export { SharedPlaylistPage } from './components/shared-playlist-page';
