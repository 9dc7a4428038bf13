export { DeezerPreviews } from './adapter.js';
