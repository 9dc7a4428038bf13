import type { EnqueuedTask, Meilisearch } from 'meilisearch';
import { TypedError } from '@segue/shared/node';

export interface TaskPatience {
  /** How long a change may take at most, in milliseconds. */
  readonly taskMs: number;
  /** How often to ask whether it is done. */
  readonly pollMs: number;
}

/** Waits until a change has been made. The server accepts first and may fail later: then this throws. */
export async function done(
  client: Meilisearch,
  enqueued: Promise<EnqueuedTask>,
  { taskMs, pollMs }: TaskPatience,
): Promise<void> {
  const task = await client.tasks.waitForTask(await enqueued, { timeout: taskMs, interval: pollMs });
  if (task.status === 'succeeded') return;
  const reason = task.error === null ? task.status : `${task.error.code}: ${task.error.message}`;
  throw new TypedError(
    'unavailable',
    `Meilisearch could not do ${task.type} on ${task.indexUid ?? '*'}. ${reason}`,
  );
}
