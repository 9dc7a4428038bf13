export { PlaylistExportsModule } from './playlist-exports.module.js';
