import { describe, expect, it } from 'vitest';
import { bareProblem } from '@segue/shared/contracts/jobs';
import { seededRandom } from '../engine/random.js';
import { crateProblem, noHurry } from '../testing/problems.js';
import { CLEARLY_DIFFERENT } from '@segue/shared/domain/set-rules';
import { scoreOrder } from './score-order.js';
import { setDistance } from './set-distance.js';
import type { SolveContext } from './solve-run.js';
import { solve } from './solve.js';

const energyCurve = { template: 'classic-arc', low: 2, high: 9 } as const;

describe('a solved playlist', () => {
  it('keeps every hard rule at once', async () => {
    const problem = crateProblem(80, {
      length: { tracks: 12 },
      energyCurve,
      seeds: ['t3', 't4'],
      pins: [{ position: 5, trackId: 't9' }],
      first: 't20',
      last: 't21',
      forbidden: ['t30', 't31', 't32'],
      never: [{ from: 't3', to: 't4' }],
      phases: [{ name: 'warm-up', from: 0.1, to: 0.3, only: { energy: { max: 6 } } }],
      quotas: [
        { name: 'favourites', of: { crates: ['Favourites'] }, min: 4 },
        { name: 'one a release', each: 'release', max: 1 },
      ],
    });
    const { answers } = await solve(problem, noHurry);
    const order = answers[0]?.order ?? [];
    expect(order).toHaveLength(12);
    expect([order[0], order[4], order[11]]).toEqual(['t20', 't9', 't21']);
    expect(order).toEqual(expect.arrayContaining(['t3', 't4']));
    expect(order.filter((id) => problem.forbidden.includes(id))).toEqual([]);
    expect(scoreOrder(problem, order).broken).toEqual([]);
  });

  it('has the score that anyone gets who scores its order', async () => {
    const problem = crateProblem(60, { energyCurve });
    const { answers } = await solve(problem, noHurry);
    for (const { order, score } of answers) expect(scoreOrder(problem, order).score).toBe(score);
  });

  it('is the same for the same seed', async () => {
    const problem = crateProblem(60, { energyCurve, answers: 3, randomSeed: 5 });
    expect(await solve(problem, noHurry)).toEqual(await solve(problem, noHurry));
  });

  it('comes in up to three answers, the best first, each clearly different', async () => {
    const { answers } = await solve(crateProblem(100, { energyCurve, answers: 3 }), noHurry);
    expect(answers).toHaveLength(3);
    expect(answers.map(({ score }) => score)).toEqual(
      answers.map(({ score }) => score).sort((a, b) => b - a),
    );
    const distance = setDistance(100, true);
    const orders = answers.map(({ order }) => Int32Array.from(order, (id) => Number(id.slice(1))));
    const pairs = orders.flatMap((a, i) => orders.slice(i + 1).map((b) => distance(a, b)));
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(CLEARLY_DIFFERENT);
  });

  it('with rising BPM never falls', async () => {
    const problem = crateProblem(100, { bpmOrder: 'rising' });
    const { answers } = await solve(problem, noHurry);
    const bpm = new Map(problem.pool.map((track) => [track.id, track.bpm]));
    const values = (answers[0]?.order ?? []).map((id) => bpm.get(id) ?? NaN);
    values.slice(1).forEach((value, index) => {
      expect(value).toBeGreaterThanOrEqual((values[index] ?? 0) - 0.1);
    });
  });

  it('of so many minutes lasts about that long', async () => {
    const { answers } = await solve(crateProblem(100, { length: { minutes: 60 } }), noHurry);
    expect(Math.abs((answers[0]?.durationSeconds ?? 0) - 3600)).toBeLessThanOrEqual(36);
  });

  it('in mode order keeps every track of the pool', async () => {
    const problem = crateProblem(25, { mode: 'order' });
    const { answers } = await solve(problem, noHurry);
    expect([...(answers[0]?.order ?? [])].sort()).toEqual(problem.pool.map(({ id }) => id).sort());
  });

  it('is proven where the tracks are few, and says so of no more than it knows', async () => {
    const order = {
      mode: 'order',
      length: undefined,
      budget: { seconds: 2, timeLimitSeconds: 600 },
    } as const;
    const few = await solve(crateProblem(14, order), noHurry);
    expect([few.proven, few.answers[0]?.order.length]).toEqual([true, 14]);
    const seeds = await Promise.all(
      [2, 3].map((randomSeed) => solve(crateProblem(14, { ...order, randomSeed }), noHurry)),
    );
    for (const { answers } of seeds) expect(answers[0]?.score).toBeCloseTo(few.answers[0]?.score ?? 0, 9);
    expect((await solve(crateProblem(60), noHurry)).proven).toBe(false);
  });

  it('in mode blocks takes no kind up twice', async () => {
    const pool = crateProblem(30).pool.map((track) => ({ ...track, kind: track.genres[0] ?? '' }));
    const { answers } = await solve(crateProblem(1, { pool, mode: 'blocks', length: undefined }), noHurry);
    const kindOf = new Map(pool.map(({ id, kind }) => [id, kind]));
    const kinds = (answers[0]?.order ?? []).map((id) => kindOf.get(id));
    const changes = kinds.filter((kind, place) => place > 0 && kind !== kinds[place - 1]).length;
    expect(changes).toBe(new Set(kinds).size - 1);
  });

  it('from a big pool holds the seeds and says how many tracks were considered', async () => {
    const problem = crateProblem(700, { length: { tracks: 15 }, seeds: ['t620'] });
    const { answers, poolSize, consideredSize } = await solve(problem, noHurry);
    expect(answers[0]?.order).toContain('t620');
    expect(poolSize).toBe(700);
    expect(consideredSize).toBeLessThan(600);
  }, 60_000);

  it('puts pairs together that the DJ knows to work', async () => {
    const { answers } = await solve(
      crateProblem(60, {
        seeds: ['t5', 't6'],
        together: [{ from: 't5', to: 't6' }],
        weights: { variety: 0 },
      }),
      noHurry,
    );
    const order = answers[0]?.order ?? [];
    expect(order[order.indexOf('t5') + 1]).toBe('t6');
  });
});

describe('cancelling and running out of time', () => {
  it.each([
    ['cancelled', { now: () => 0, cancelled: () => true }],
    ['time', { now: stepping(1000) }],
  ] satisfies [string, SolveContext][])(
    '%s gives the best so far, complete and valid',
    async (reason, context) => {
      const problem = crateProblem(80, {
        seeds: ['t7'],
        answers: 3,
        budget: { seconds: 60, timeLimitSeconds: 3 },
      });
      const { answers, endedBy } = await solve(problem, context);
      expect(endedBy).toBe(reason);
      expect(scoreOrder(problem, answers[0]?.order ?? []).broken).toEqual([]);
    },
  );
});

function stepping(milliseconds: number): () => number {
  let now = 0;
  return () => (now += milliseconds);
}

describe('a bare problem', () => {
  it.each(['maximise', 'minimise'] as const)(
    'is solved as well as trying every order (%s)',
    async (sense) => {
      for (let seed = 0; seed < 10; seed += 1) {
        const problem = randomBare(seed, sense);
        const { answers } = await solve(problem, noHurry);
        const scores = permutations(6).map(
          (order) => scoreOrder(problem, order.slice(0, 5).map(String)).score,
        );
        const best = sense === 'maximise' ? Math.max(...scores) : Math.min(...scores);
        expect(answers[0]?.score).toBeCloseTo(best, 9);
      }
    },
  );
});

/** Choose and order 5 of 6, with positions and pair penalties within 3 places. */
function randomBare(seed: number, sense: 'maximise' | 'minimise') {
  const random = seededRandom(seed);
  const matrix = (columns: number) =>
    Array.from({ length: 6 }, () => Array.from({ length: columns }, () => random.unit()));
  return bareProblem.parse({
    transition: matrix(6),
    position: matrix(5),
    pairPenalty: { window: 3, matrix: matrix(6) },
    length: 5,
    sense,
    budget: { seconds: 0.05, timeLimitSeconds: 600 },
  });
}

function permutations(count: number): number[][] {
  if (count === 0) return [[]];
  return permutations(count - 1).flatMap((rest) =>
    Array.from({ length: count }, (_, at) => [...rest.slice(0, at), count - 1, ...rest.slice(at)]),
  );
}
