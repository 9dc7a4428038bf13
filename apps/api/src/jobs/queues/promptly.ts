import { setTimeout as wait } from 'node:timers/promises';
import { isRedisAway, TypedError } from '@segue/shared/node';

const patienceMs = 2000;

const away = (cause?: unknown) =>
  new TypedError('unavailable', 'The queue is away for the moment. Try again shortly.', undefined, { cause });

/**
 * The answer of Redis, if it comes soon: somebody waits for it.
 * @throws TypedError `unavailable` when Redis is away
 */
export async function promptly<T>(asking: Promise<T>): Promise<T> {
  const settled = asking.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  const answer = await Promise.race([settled, wait(patienceMs, undefined, { ref: false })]);
  if (answer === undefined) throw away();
  if ('value' in answer) return answer.value;
  throw isRedisAway(answer.error) ? away(answer.error) : answer.error;
}
