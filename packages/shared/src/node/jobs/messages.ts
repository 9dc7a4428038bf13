import { z } from 'zod';

/** What lies in Redis as the data of a job; the job's id is the run's id. */
export const jobMessage = z.object({
  payload: z.unknown(),
  /** The request that asked for it, for the logs. */
  requestId: z.string().optional(),
  /** The span that asked for it, as a W3C `traceparent`. */
  trace: z.string().optional(),
});
export type JobMessage = z.infer<typeof jobMessage>;

/** What a worker says on the way, as the job's progress. */
export const progressMessage = z.object({
  /** Counted from 1. */
  attempt: z.number().int(),
  progress: z.object({ done: z.number(), total: z.number().nullable(), message: z.string() }),
  detail: z.unknown().optional(),
});
export type ProgressMessage = z.infer<typeof progressMessage>;

const ended = {
  runId: z.uuid(),
  kind: z.string(),
  attempts: z.number().int(),
  /** The span of the work, as a W3C `traceparent`. */
  trace: z.string().optional(),
};

/**
 * What came of a run, posted to the outcomes queue before its job is completed.
 * A failure's code is one of its contract, or `unexpected`.
 */
export const outcomeMessage = z.discriminatedUnion('status', [
  z.object({ ...ended, status: z.literal('succeeded'), result: z.unknown() }),
  z.object({ ...ended, status: z.literal('failed'), code: z.string(), message: z.string() }),
  z.object({ ...ended, status: z.literal('cancelled') }),
]);
export type OutcomeMessage = z.infer<typeof outcomeMessage>;
