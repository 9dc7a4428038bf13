export { PlaylistsModule } from './playlists.module.js';
export { PlaylistsService } from './playlists.service.js';
export { PlaylistVersionsRepository } from './versions/playlist-versions.repository.js';
