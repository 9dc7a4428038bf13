export { ItunesPreviews } from './adapter.js';
