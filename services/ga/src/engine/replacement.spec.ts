import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Individual } from './individual.js';
import { seededRandom } from './random.js';
import { crowding } from './replacement.js';

const individual = fc.record({ genome: fc.integer({ min: 0, max: 99 }), fitness: fc.nat(50) });
const populations = fc.array(individual, { minLength: 1, maxLength: 6 });
const apart = (a: number, b: number): number => Math.abs(a - b);

/** Whether it came in, and the place that it took. */
function placeTaken(before: readonly Individual<number>[], after: readonly Individual<number>[]): number {
  return after.findIndex((one, at) => one !== before[at]);
}

describe('crowding', () => {
  it('lets a child take only the place of the one most like it', () => {
    fc.assert(
      fc.property(populations, individual, fc.integer(), (population, child, seed) => {
        const after = crowding(apart, () => 1)(population, child, seededRandom(seed));
        expect(after).toHaveLength(population.length);
        const place = placeTaken(population, after);
        if (place < 0) return;
        expect(after[place]).toBe(child);
        const nearest = Math.min(...population.map(({ genome }) => apart(genome, child.genome)));
        expect(apart(population[place]?.genome ?? NaN, child.genome)).toBe(nearest);
      }),
    );
  });

  it('takes every child that is as fit, and without heat none that is worse', () => {
    fc.assert(
      fc.property(individual, individual, fc.integer(), (rival, child, seed) => {
        const [after] = crowding(apart, () => 0)([rival], child, seededRandom(seed));
        expect(after).toBe(child.fitness >= rival.fitness ? child : rival);
      }),
    );
  });

  it('takes a child that loses the mean with the chance e^(−1 / heat)', () => {
    const random = seededRandom(1);
    const replace = crowding(apart, () => 2);
    const rival = { genome: 1, fitness: 10 };
    const child = { genome: 2, fitness: 7 };
    const taken = Array.from({ length: 4000 }, () => replace([rival], child, random)[0] === child);
    expect(taken.filter(Boolean).length / 4000).toBeCloseTo(Math.exp(-1 / 2), 1);
  });
});
