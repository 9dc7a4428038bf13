import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { evolvePlaylistJob, JobContext } from '@segue/shared/contracts/jobs';
import { notFound } from '@segue/shared/node';
import { createEvolvePlaylistHandler, type ProblemStorage } from './evolve-playlist.handler.js';
import { crateProblem } from './testing/problems.js';

type Context = JobContext<typeof evolvePlaylistJob>;

class Failed extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const storageOf = (problem: unknown): ProblemStorage => ({
  read: async (key) => {
    if (key !== 'problem') throw notFound(key);
    return Readable.from([typeof problem === 'string' ? problem : JSON.stringify(problem)]);
  },
});

function contextOf(given: Partial<Context> = {}): Context {
  return {
    runId: 'run',
    payload: { problemKey: 'problem' },
    isLastAttempt: false,
    signal: new AbortController().signal,
    report: () => undefined,
    fail: (code, message) => {
      throw new Failed(code, message);
    },
    rateLimited: () => {
      throw new Error('It never asks for that.');
    },
    ...given,
  };
}

describe('the job evolve-playlist', () => {
  it('gives the same answer whatever the number of threads', async () => {
    const storage = storageOf(
      crateProblem(80, { answers: 2, energyCurve: { template: 'flat', low: 1, high: 10 } }),
    );
    const run = (islandThreads: number) =>
      createEvolvePlaylistHandler({ storage, islandThreads })(contextOf());
    const [one, two, four] = [await run(1), await run(2), await run(4)];
    expect(two).toEqual(one);
    expect(four).toEqual(one);
  });

  it('reports every generation with its terms, and leaves the event loop free meanwhile', async () => {
    const details: unknown[] = [];
    let beats = 0;
    const pulse = setInterval(() => (beats += 1), 5);
    const storage = storageOf(crateProblem(80, { budget: { seconds: 0.3, timeLimitSeconds: 600 } }));
    const result = await createEvolvePlaylistHandler({ storage })(
      contextOf({ report: (_, detail) => details.push(detail) }),
    );
    clearInterval(pulse);
    expect(details).toHaveLength(result.generations);
    expect(details.at(-1)).toMatchObject({ best: result.answers[0]?.score });
    expect(beats).toBeGreaterThan(5);
  });

  it('returns the best so far when cancelled, and gives the job back when the worker shuts down', async () => {
    const storage = storageOf(crateProblem(200, { budget: { seconds: 600, timeLimitSeconds: 3600 } }));
    const stoppedBy = (reason: Error) => {
      const controller = new AbortController();
      const report = () => controller.abort(reason);
      return createEvolvePlaylistHandler({ storage })(contextOf({ signal: controller.signal, report }));
    };
    const cancelled = await stoppedBy(Object.assign(new Error('cancelled'), { why: 'cancelled' }));
    expect([cancelled.endedBy, cancelled.answers[0]?.order.length]).toEqual(['cancelled', 10]);
    await expect(stoppedBy(Object.assign(new Error('draining'), { why: 'draining' }))).rejects.toThrow(
      'draining',
    );
  });

  it.each([
    ['problem-missing', 'elsewhere', crateProblem(12)],
    ['problem-invalid', 'problem', '{"pool": 7}'],
    ['infeasible', 'problem', crateProblem(12, { length: { tracks: 13 } })],
  ])('fails with %s', async (code, problemKey, problem) => {
    const handler = createEvolvePlaylistHandler({ storage: storageOf(problem) });
    await expect(handler(contextOf({ payload: { problemKey } }))).rejects.toMatchObject({ code });
  });
});
