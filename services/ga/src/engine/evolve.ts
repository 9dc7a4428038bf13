import { fittest, meanFitness, type Individual, type Population } from './individual.js';
import type { Random } from './random.js';
import type { Replacement } from './replacement.js';
import type { Selection } from './selection.js';

/** Everything that a problem brings. All of it is injected; the loop below knows none of it. */
export interface Operators<Genome> {
  create(random: Random): Genome;
  /** Higher is better. Must depend on the genome alone. */
  evaluate(genome: Genome): number;
  crossover(mother: Genome, father: Genome, random: Random): Genome;
  mutate(parent: Genome, random: Random): Genome;
  readonly distance: (a: Genome, b: Genome) => number;
  readonly select: Selection;
  readonly replace: Replacement<Genome>;
}

export interface EvolveSettings {
  readonly populationSize: number;
  /** Chance 0..1 that a child has two parents; otherwise it is a mutant of one. */
  readonly crossoverRate: number;
  /** Generations without a better best after which all but the best are made anew. */
  readonly restartAfter: number;
}

export interface Generation<Genome> {
  readonly number: number;
  readonly population: Population<Genome>;
  /** The best ever seen: restarts keep it, and what replaces it in the population does not take it away. */
  readonly best: Individual<Genome>;
  readonly mean: number;
  /** Mean distance of the others from the best. */
  readonly diversity: number;
}

/**
 * A memetic genetic algorithm (Moscato, 1989), endless and anytime: each `next()` is one generation, and may bring
 * immigrants. Create, then again and again: select, vary (crossover or mutation, each followed by what local search
 * the operator brings), evaluate, replace; restart when nothing gets better.
 */
export function* evolve<Genome>(
  operators: Operators<Genome>,
  settings: EvolveSettings,
  random: Random,
): Generator<Generation<Genome>, never, readonly Individual<Genome>[] | undefined> {
  checkSettings(settings);
  let population: Population<Genome> = createPopulation(operators, settings.populationSize, random);
  let best = fittest(population);
  let stagnant = 0;
  for (let number = 0; ; number += 1) {
    const immigrants = yield generationOf(number, population, best, operators);
    for (const immigrant of immigrants ?? []) population = operators.replace(population, immigrant, random);
    for (let birth = 0; birth < settings.populationSize; birth += 1) {
      const child = vary(operators, population, settings.crossoverRate, random);
      population = operators.replace(population, evaluated(operators, child), random);
    }
    const champion = fittest(population);
    stagnant = champion.fitness > best.fitness ? 0 : stagnant + 1;
    if (champion.fitness > best.fitness) best = champion;
    if (stagnant >= settings.restartAfter) {
      population = [best, ...createPopulation(operators, settings.populationSize - 1, random)];
      stagnant = 0;
    }
  }
}

function checkSettings({ populationSize, crossoverRate, restartAfter }: EvolveSettings): void {
  if (!Number.isInteger(populationSize) || populationSize < 1) {
    throw new RangeError(`A population needs at least one individual: ${populationSize}.`);
  }
  if (!(crossoverRate >= 0 && crossoverRate <= 1)) {
    throw new RangeError(`The crossover rate lies between 0 and 1: ${crossoverRate}.`);
  }
  if (!(restartAfter >= 1)) throw new RangeError(`A restart needs at least one generation: ${restartAfter}.`);
}

const evaluated = <Genome>(operators: Operators<Genome>, genome: Genome): Individual<Genome> => ({
  genome,
  fitness: operators.evaluate(genome),
});

const createPopulation = <Genome>(
  operators: Operators<Genome>,
  size: number,
  random: Random,
): Individual<Genome>[] => Array.from({ length: size }, () => evaluated(operators, operators.create(random)));

function vary<Genome>(
  operators: Operators<Genome>,
  population: Population<Genome>,
  crossoverRate: number,
  random: Random,
): Genome {
  const mother = operators.select(population, random);
  if (random.unit() >= crossoverRate) return operators.mutate(mother.genome, random);
  const father = operators.select(population, random);
  if (father === mother) return operators.mutate(mother.genome, random);
  return operators.crossover(mother.genome, father.genome, random);
}

function generationOf<Genome>(
  number: number,
  population: Population<Genome>,
  champion: Individual<Genome>,
  operators: Operators<Genome>,
): Generation<Genome> {
  const best = [champion, ...population].reduce((a, b) => (b.fitness > a.fitness ? b : a));
  const apart = population.map(({ genome }) => operators.distance(best.genome, genome));
  const diversity = apart.reduce((sum, distance) => sum + distance, 0) / Math.max(1, apart.length - 1);
  return { number, population, best, mean: meanFitness(population), diversity };
}
