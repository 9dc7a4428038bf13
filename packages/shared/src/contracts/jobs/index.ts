export * from './define-job.js';
