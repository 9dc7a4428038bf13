export { STORAGE } from './storage-token.js';
export { StorageModule } from './storage.module.js';
export { WorkerTools } from './worker-tools.js';
