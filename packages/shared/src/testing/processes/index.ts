export { treeMegabytes } from './process-memory.js';
