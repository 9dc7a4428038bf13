import type { Individual, Population } from './individual.js';
import type { Random } from './random.js';

/** Picks one parent. */
export type Selection = <Genome>(population: Population<Genome>, random: Random) => Individual<Genome>;

/** The fittest of `size` drawn at random, with replacement (Goldberg and Deb, 1991). */
export function tournament(size: number): Selection {
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`A tournament needs at least one: ${size}.`);
  return (population, random) => {
    const draw = () => population[random.below(population.length)] as (typeof population)[number];
    let winner = draw();
    for (let round = 1; round < size; round += 1) {
      const rival = draw();
      if (rival.fitness > winner.fitness) winner = rival;
    }
    return winner;
  };
}
