export { STORAGE, StorageModule } from './storage.module.js';
