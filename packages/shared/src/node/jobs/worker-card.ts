import { z } from 'zod';

/** What a worker process says of itself, in Redis, for the page of queues. */
export const workerCard = z.object({
  /** New with each start of the process. */
  id: z.uuid(),
  /** "analysis" */
  service: z.string(),
  version: z.string(),
  host: z.string(),
  pid: z.number().int(),
  startedAt: z.iso.datetime(),
  /** It takes no more jobs and is about to go. */
  draining: z.boolean(),
  jobs: z.array(
    z.object({
      /** Name of the job contract. */
      kind: z.string(),
      /** Jobs at a time. */
      concurrency: z.number().int(),
      running: z.number().int(),
    }),
  ),
});
export type WorkerCard = z.infer<typeof workerCard>;

/** A card is forgotten this long after its last renewal, in seconds: a dead worker is seen missing before that. */
export const cardSeconds = 60;

/** How often a worker renews its card, in milliseconds. */
export const cardEveryMs = 10_000;

/** The ids of all cards. */
export const workersKey = (prefix: string) => `${prefix}:workers`;

export const workerKey = (prefix: string, id: string) => `${prefix}:worker:${id}`;
