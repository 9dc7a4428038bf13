export { PlaylistsModule } from './playlists.module.js';
export { PlaylistsService } from './playlists.service.js';
