export { workerEnvSchema, type WorkerEnv } from './env.js';
export { hosting, runWorkerProcess, type Hosting, type WorkerProcess } from './run-worker-process.js';
