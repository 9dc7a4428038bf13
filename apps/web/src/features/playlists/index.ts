export { PlaylistList } from './components/playlist-list';
export { PlaylistPage } from './components/playlist-page';
