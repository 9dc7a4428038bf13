import type { Individual, Population } from './individual.js';

/** Decides who lives on when a child comes; the size stays. */
export type Replacement<Genome> = (
  population: Population<Genome>,
  child: Individual<Genome>,
) => Population<Genome>;

/**
 * Crowding (De Jong, 1975): the child only ever takes the place of the individual most like it, and only when it is
 * at least as fit. Keeps the population spread out without a separate rule against twins.
 */
export const crowding =
  <Genome>(distance: (a: Genome, b: Genome) => number): Replacement<Genome> =>
  (population, child) => {
    let nearest = 0;
    let shortest = Infinity;
    population.forEach((other, index) => {
      const apart = distance(other.genome, child.genome);
      if (apart < shortest) {
        shortest = apart;
        nearest = index;
      }
    });
    const rival = population[nearest];
    return rival && child.fitness >= rival.fitness ? population.with(nearest, child) : population;
  };
