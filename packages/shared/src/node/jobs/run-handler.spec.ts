import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineJob, type JobHandler } from '../../contracts/jobs/define-job.js';
import { Stopped } from './handler-endings.js';
import { runHandler } from './run-handler.js';

const job = defineJob({
  name: 'count',
  title: 'Count',
  payload: z.object({ to: z.coerce.number() }),
  result: z.object({ counted: z.number() }),
  failures: ['too-many'],
  detail: z.object({ digit: z.number() }),
});

const call = (
  handler: JobHandler<typeof job>,
  payload: unknown = { to: '3' },
  signal = new AbortController().signal,
) =>
  runHandler(job, handler, { runId: 'run', payload, isLastAttempt: false, signal, report: () => undefined });

/** A handler that goes on until it is told to stop, and then fails in its own way. */
const stoppable: JobHandler<typeof job> = async ({ signal, fail }) => {
  await once(signal, 'abort');
  return fail('too-many', 'my child was killed');
};

const stoppedBy = async (why: 'cancelled' | 'draining') => {
  const controller = new AbortController();
  const ending = call(stoppable, undefined, controller.signal);
  controller.abort(new Stopped(why));
  return ending;
};

describe('one call of a handler', () => {
  it('gets the payload parsed and gives back the result checked', async () => {
    expect(await call(async ({ payload }) => ({ counted: payload.to }))).toEqual({
      then: 'close',
      outcome: { status: 'succeeded', result: { counted: 3 } },
    });
  });

  it('is not made with a payload that does not fit, and is over', async () => {
    let called = false;
    const ending = await call(
      async () => {
        called = true;
        return { counted: 1 };
      },
      { to: 'many' },
    );
    expect(ending).toMatchObject({ then: 'close', outcome: { status: 'failed', code: 'unexpected' } });
    expect(called).toBe(false);
  });

  it('is over with a code of its contract', async () => {
    expect(await call(async ({ fail }) => fail('too-many', 'Over a million.'))).toEqual({
      then: 'close',
      outcome: { status: 'failed', code: 'too-many', message: 'Over a million.' },
    });
  });

  it('waits when its source says so', async () => {
    expect(await call(async ({ rateLimited }) => rateLimited(5000, 'Later.'))).toEqual({
      then: 'wait',
      forMs: 5000,
      message: 'Later.',
    });
  });

  it('is worth another attempt after anything else', async () => {
    const error = new Error('a hiccup');
    expect(await call(() => Promise.reject(error))).toEqual({ then: 'retry', error });
  });

  it('is cancelled, or given back when the worker drains, however it reacts to being stopped', async () => {
    expect(await stoppedBy('cancelled')).toEqual({ then: 'close', outcome: { status: 'cancelled' } });
    expect(await stoppedBy('draining')).toEqual({ then: 'hand-back' });
  });

  it('counts when it ends well although it was told to stop', async () => {
    const controller = new AbortController();
    const ending = call(
      async ({ signal }) => {
        controller.abort(new Stopped('cancelled'));
        return { counted: signal.aborted ? 1 : 0 };
      },
      undefined,
      controller.signal,
    );
    expect(await ending).toMatchObject({ outcome: { status: 'succeeded', result: { counted: 1 } } });
  });

  it('may only report details that its contract describes', async () => {
    const report = { done: 0, total: null, message: '' };
    const ending = await call(async ({ report: say }) => {
      say(report, { digit: 'seven' });
      return { counted: 0 };
    });
    expect(ending).toMatchObject({ then: 'retry' });
  });
});
