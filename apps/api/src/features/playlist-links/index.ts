export { PlaylistLinksModule } from './playlist-links.module.js';
