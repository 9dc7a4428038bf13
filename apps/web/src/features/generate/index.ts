export { Generate } from './components/generate';
export { GenerationRun } from './components/generation-run';
