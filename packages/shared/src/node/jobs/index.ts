export { isDraining } from './handler-endings.js';
export { hostWorker, type HostedState, type HostedWorker, type HostOptions } from './host-worker.js';
export {
  jobMessage,
  outcomeMessage,
  progressMessage,
  type JobMessage,
  type OutcomeMessage,
  type ProgressMessage,
} from './messages.js';
export { outcomeOptions } from './outcomes-queue.js';
export { aliveKey, cancelKey, defaultPrefix, keepSeconds, outcomesQueueName } from './queue-keys.js';
export { WorkerBeat, type BeatOptions } from './worker-beat.js';
export { cardSeconds, workerCard, workerKey, workersKey, type WorkerCard } from './worker-card.js';
export { isRedisAway, logUnlessAway, openRedis } from './redis.js';
