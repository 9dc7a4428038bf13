export { FetchingModule } from './fetching.module.js';
export { FetchingOptions } from './fetching-options.js';
