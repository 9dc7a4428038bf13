export * from './define-job.js';
export * from './analyse-track.job.js';
export * from './download-track.job.js';
export * from './fetch-release-details.job.js';
export * from './import-collection.job.js';
export * from './scan-audio.job.js';
export * from './evolve-playlist.job.js';
export * from './playlist-problem.js';
