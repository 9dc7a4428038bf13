export { inPlaceKey, isInPlace } from './in-place-key.js';
export { audioKey } from './audio-key.js';
export { openStorage } from './open-storage.js';
export { checkStorageKey } from './storage-key.js';
export type { ByteRange, LocalFile, Storage, StoredFile } from './storage.port.js';
