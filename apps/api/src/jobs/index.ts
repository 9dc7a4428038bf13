export { EventsService } from './events/events.service.js';
export { HostsJob } from './hosting/hosts-job.js';
export { JobsModule } from './jobs.module.js';
export { JobsOptions, usualTimes, type JobsTimes } from './jobs-options.js';
export { JobsRedis } from './jobs-redis.js';
export { OnOutcome, type FollowUp, type Outcome, type OutcomeHandler } from './outcomes/on-outcome.js';
export type { RunRecord } from './runs/run-record.js';
export { RunsService, type StartRun, type Viewer } from './runs/runs.service.js';
export { WorkerCensus } from './queues/worker-census.js';
