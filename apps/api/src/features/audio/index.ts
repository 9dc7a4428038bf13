export { AudioRootsModule } from './audio-roots.module.js';
export { AudioModule } from './audio.module.js';
export { AudioRepository } from './audio.repository.js';
export { sendRange, type StoredBytes } from './send-range.js';
export { AudioStore } from './audio-store.js';
