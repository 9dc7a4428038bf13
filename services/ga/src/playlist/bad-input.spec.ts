import { describe, expect, it } from 'vitest';
import type { TracksProblemInput } from '@segue/shared/contracts/jobs';
import { crateProblem, noHurry } from '../testing/problems.js';
import { ProblemError } from '@segue/shared/domain/set-rules';
import { parseProblem, readProblem } from './read-problem.js';
import { solve } from './solve.js';

async function refusal(work: () => unknown): Promise<{ code: string; message: string }> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ProblemError) return { code: error.code, message: error.message };
    throw error;
  }
  return { code: 'none', message: 'it was accepted' };
}

const asked = (what: Partial<TracksProblemInput>, poolSize = 12) =>
  refusal(() => solve(crateProblem(poolSize, what), noHurry));

describe('rules that collide are named, both of them', () => {
  it.each<[string, Partial<TracksProblemInput>, RegExp]>([
    [
      'fewer tracks than asked',
      { length: { tracks: 20 } },
      /length of 20 tracks collides with the pool, which has 12 tracks/,
    ],
    [
      'more seeds than places',
      { length: { tracks: 1 }, seeds: ['t1', 't2'] },
      /2 seeds .* collides with the length of 1/,
    ],
    [
      'a forbidden seed',
      { seeds: ['t1'], forbidden: ['t1'] },
      /seed t1 collides with the forbidden track t1/,
    ],
    ['a seed outside the pool', { seeds: ['x'] }, /seed x collides with the pool/],
    [
      'two tracks for one place',
      { first: 't1', pins: [{ position: 1, trackId: 't2' }] },
      /place 1 collides with the first track/,
    ],
    ['one track at two places', { first: 't1', last: 't1' }, /last track collides with the first track/],
    ['a pin past the end', { pins: [{ position: 99, trackId: 't1' }] }, /place 99 collides with the length/],
    [
      'everything forbidden',
      { forbidden: Array.from({ length: 12 }, (_, i) => `t${i}`) },
      /forbidden tracks collides with the pool/,
    ],
    [
      'a pin that its phase does not take',
      { first: 't1', phases: [{ name: 'start', from: 0, to: 0.1, only: { trackIds: ['t2'] } }] },
      /t1 at place 1 collides with the phase start/,
    ],
    [
      'seeds over a quota',
      { seeds: ['t1', 't2'], quotas: [{ name: 'few', of: { trackIds: ['t1', 't2'] }, max: 1 }] },
      /quota few, at most 1 collides with the seeds/,
    ],
    [
      'a quota that the pool cannot fill',
      { quotas: [{ name: 'rare', of: { crates: ['None'] }, min: 2 }] },
      /quota rare, at least 2 collides with the pool/,
    ],
    [
      'more minutes than the pool lasts',
      { length: { minutes: 900 } },
      /length of 900 minutes collides with the pool/,
    ],
    [
      'neighbours by pin that never follow each other',
      {
        pins: [
          { position: 1, trackId: 't1' },
          { position: 2, trackId: 't2' },
        ],
        never: [{ from: 't1', to: 't2' }],
      },
      /never follows each other \(t1 before t2\) collides with the pinned places/,
    ],
  ])('%s', async (_, what, sentence) => {
    const { code, message } = await asked(what);
    expect(message).toMatch(sentence);
    expect(code).toBe('infeasible');
  });
});

describe('problems that make no sense are refused with a sentence', () => {
  it.each<[string, () => unknown, RegExp]>([
    [
      '0 minutes',
      () => solve(crateProblem(12, { length: { minutes: 0 } }), noHurry),
      /0 minutes holds no track/,
    ],
    [
      'minutes without lengths',
      () => solve(crateProblem(1, { pool: [{ id: 'a' }, { id: 'b' }], length: { minutes: 5 } }), noHurry),
      /number of tracks instead/,
    ],
    ['no JSON', () => parseProblem('{'), /not JSON/],
    ['nothing', () => readProblem(null), /problem is not right/i],
    ['an empty pool', () => readProblem({ pool: [] }), /field pool is not right/],
    [
      'a curve outside its range',
      () => readProblem({ pool: [{ id: 'a' }], energyCurve: { points: [{ at: 0, value: 99 }] } }),
      /energyCurve/,
    ],
    ['NaN in a vector', () => readProblem({ pool: [{ id: 'a', audioVector: [NaN] }] }), /audioVector.0/],
    ['an id twice', () => readProblem({ pool: [{ id: 'a' }, { id: 'a' }] }), /same id/],
    ['a matrix that is not square', () => readProblem({ transition: [[0, 1]] }), /must be square/],
    [
      'more than the matrix has',
      () => readProblem({ transition: [[0]], length: 2 }),
      /has 1 tracks, 2 cannot be chosen/,
    ],
  ])('%s', async (_, work, sentence) => {
    const { code, message } = await refusal(work);
    expect(message).toMatch(sentence);
    expect(code).toBe('problem-invalid');
  });
});

describe('little is not nothing', () => {
  it('orders tracks of which nothing is known', async () => {
    const pool = ['a', 'b', 'c'].map((id) => ({ id }));
    const { answers } = await solve(crateProblem(1, { pool, length: { tracks: 3 } }), noHurry);
    expect([...(answers[0]?.order ?? [])].sort()).toEqual(['a', 'b', 'c']);
    expect(answers[0]?.known).toMatchObject({ tempo: 0, key: 0 });
  });

  it('makes a set of one track', async () => {
    const { answers } = await solve(crateProblem(1, { length: { tracks: 1 }, answers: 3 }), noHurry);
    expect(answers.map(({ order }) => order)).toEqual([['t0']]);
  });

  it('takes a vector with NaN that reaches it past the door for unknown', async () => {
    const problem = crateProblem(12);
    const pool = problem.pool.map((track) => ({
      ...track,
      audioVector: [NaN, 1],
    }));
    const { answers } = await solve({ ...problem, pool }, noHurry);
    expect(answers[0]?.score).toBeGreaterThan(0);
    expect(answers[0]?.known['sound']).toBe(0);
  });
});
