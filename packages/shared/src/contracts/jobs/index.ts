export * from './define-job.js';
export * from './analyse-track.job.js';
