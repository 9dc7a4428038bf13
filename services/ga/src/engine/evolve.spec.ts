import { describe, expect, it } from 'vitest';
import { evolve, type Operators } from './evolve.js';
import { evolveIslands, type Island } from './islands.js';
import { seededRandom } from './random.js';
import { crowding } from './replacement.js';
import { tournament } from './selection.js';
import { afterEffort, firstOf, when, whenStagnant } from './termination.js';

/** A problem without music: the number nearest to 500 in 0..999. */
const numbers: Operators<number> = {
  create: (random) => random.below(1000),
  evaluate: (genome) => 500 - Math.abs(genome - 500),
  crossover: (mother, father) => Math.round((mother + father) / 2),
  mutate: (parent, random) => Math.max(0, Math.min(999, parent + random.below(21) - 10)),
  distance: (a, b) => Math.abs(a - b) / 1000,
  select: tournament(2),
  replace: crowding(
    (a, b) => Math.abs(a - b),
    () => 0,
  ),
};
const settings = { populationSize: 8, crossoverRate: 0.3, restartAfter: 20 };

function bestAfter(generations: number, seed: number): number[] {
  const run = evolve(numbers, settings, seededRandom(seed));
  return Array.from({ length: generations }, () => run.next().value.best.fitness);
}

describe('evolve', () => {
  it('never loses its best, and finds the optimum', () => {
    const best = bestAfter(100, 7);
    expect(best).toEqual([...best].sort((a, b) => a - b));
    expect(best.at(-1)).toBe(500);
  });

  it('is the same for the same seed and another for another', () => {
    expect(bestAfter(10, 3)).toEqual(bestAfter(10, 3));
    expect(bestAfter(10, 3)).not.toEqual(bestAfter(10, 4));
  });

  it.each([
    { ...settings, populationSize: 0 },
    { ...settings, crossoverRate: 1.5 },
    { ...settings, crossoverRate: NaN },
    { ...settings, restartAfter: 0 },
  ])('refuses settings that make no sense: %j', (wrong) => {
    expect(() => evolve(numbers, wrong, seededRandom(1)).next()).toThrow(RangeError);
  });

  it('lets immigrants in', () => {
    const run = evolve(
      { ...numbers, mutate: (parent) => parent },
      { ...settings, crossoverRate: 0 },
      seededRandom(5),
    );
    run.next();
    expect(run.next([{ genome: 500, fitness: 500 }]).value.best.genome).toBe(500);
  });
});

function island(number: number): Island<number> {
  const run = evolve(numbers, settings, seededRandom(1).fork(number));
  let effort = 0;
  return {
    step: (immigrants) => {
      effort += 10;
      return { ...run.next(immigrants).value, effort };
    },
  };
}

describe('islands', () => {
  it('end by effort, by stagnation or when told, with the best ever seen', async () => {
    const islands = () => [0, 1, 2].map(island);
    const byEffort = await evolveIslands(islands(), 3, afterEffort(300), () => undefined);
    expect([byEffort.reason, byEffort.report.effort]).toEqual(['budget', 300]);
    const stagnant = await evolveIslands(islands(), 3, whenStagnant(600), () => undefined);
    expect(stagnant.reason).toBe('stagnation');
    expect(stagnant.report.best.fitness).toBe(500);
    const told = await evolveIslands(
      islands(),
      3,
      firstOf(
        afterEffort(300),
        when('cancelled', () => true),
      ),
      () => undefined,
    );
    expect([told.reason, told.report.generation]).toEqual(['cancelled', 0]);
  });
});
