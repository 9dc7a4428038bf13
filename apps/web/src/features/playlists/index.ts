export { PlaylistList } from './components/playlist-list';
export { PlaylistPage } from './components/playlist-page';
export { PrintPage } from './components/print-page';
