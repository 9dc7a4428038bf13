/** A candidate solution with its fitness; higher is better. */
export interface Individual<Genome> {
  readonly genome: Genome;
  readonly fitness: number;
}

export type Population<Genome> = readonly Individual<Genome>[];

/** The fittest; the earlier one of equals. Throws on an empty population. */
export function fittest<Genome>(population: Population<Genome>): Individual<Genome> {
  return population.reduce((best, other) => (other.fitness > best.fitness ? other : best));
}

export const meanFitness = <Genome>(population: Population<Genome>): number =>
  population.reduce((sum, { fitness }) => sum + fitness, 0) / population.length;
