export * from './library-entry.js';
export * from './library-item.js';
export * from './read-values.js';
export { PlaylistFolders } from './playlist-folders.js';
