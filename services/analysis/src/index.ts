export { createAnalyseTrackHandler, type AnalyseTrackParts } from './analyse-track.handler.js';
export { analysisEnvSchema } from './env.js';
export { AnalyserPool, DEFAULT_LIMITS, type PoolOptions } from './pool/analyser-pool.js';
