import { z } from 'zod';
import { allJobs } from '../../contracts/jobs/all-jobs.js';
import { wholeNumber } from '../whole-number.js';

const kinds = allJobs.map(({ name }) => name);

/** Variables of every worker process, on whichever machine. */
export const workerEnvSchema = z.object({
  WORKER_QUEUES: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((kind) => kind.trim())
        .filter(Boolean),
    )
    .refine((asked) => asked.every((kind) => kinds.includes(kind)), {
      error: `must name kinds of job, with commas between: ${kinds.join(', ')}`,
    })
    .describe('Kinds of job that this worker serves, with commas between. Without it: all that it can do.'),
  WORKER_CONCURRENCY: wholeNumber(1, 64)
    .optional()
    .describe('Jobs of each kind that this worker does at a time. Without it: what suits the kind.'),
  WORKER_DRAIN_SECONDS: wholeNumber(0, 3600)
    .default(3)
    .describe(
      'On SIGTERM a worker takes no more jobs and lets the running ones finish for so long, then gives them back to the queue.',
    ),
  HEALTH_PORT: wholeNumber(1, 65_535)
    .optional()
    .describe(
      'Port on which a worker answers /health/live, /health/ready and /metrics. Without it: none. One for each worker of a machine; npm run up counts on from it.',
    ),
  HEALTH_HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Address that this port listens on; 0.0.0.0 for a Prometheus or a probe on another machine.'),
  METRICS_TOKEN: z
    .string()
    .min(16, 'must have 16 characters or more')
    .optional()
    .describe('Bearer token for /metrics. Without it, only this machine itself may read them.'),
});

export type WorkerEnv = z.output<typeof workerEnvSchema>;
