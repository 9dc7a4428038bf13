/** Everything in Redis begins with it, so that a shared Redis and parallel tests do not mix. */
export const defaultPrefix = 'segue';

/** The queue by which every worker tells the api what came of a run. */
export const outcomesQueueName = 'outcomes';

/** Set while a worker holds the run, so that the api does not queue it again although its job is gone. */
export const aliveKey = (prefix: string, runId: string) => `${prefix}:alive:${runId}`;

/** Set by the api to ask the worker that holds the run to stop. */
export const cancelKey = (prefix: string, runId: string) => `${prefix}:cancel:${runId}`;

/** A job left over for longer than this is forgotten by Redis; its run is long closed then. */
export const keepSeconds = 24 * 3600;
