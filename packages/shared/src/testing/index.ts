export * from './synth-audio/index.js';
