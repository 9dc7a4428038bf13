export { AUDIO_ROOTS, AudioRootsModule } from './audio-roots.module.js';
export { AudioModule } from './audio.module.js';
export { AudioRepository, type StoredAudio } from './audio.repository.js';
export { AudioStore } from './audio-store.js';
export { sendRange, type StoredBytes } from './send-range.js';
