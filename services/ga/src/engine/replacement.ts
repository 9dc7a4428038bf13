import type { Individual, Population } from './individual.js';
import type { Random } from './random.js';

/** Decides who lives on when a child comes; the size stays. */
export type Replacement<Genome> = (
  population: Population<Genome>,
  child: Individual<Genome>,
  random: Random,
) => Population<Genome>;

/**
 * Crowding (De Jong, 1975): the child only ever takes the place of the individual most like it, which keeps the
 * population spread out without a separate rule against twins. It does so when it is at least as fit, and when it is
 * worse with the chance of annealing, e^(−loss / temperature) (Mahfoud and Goldberg, 1995).
 *
 * The temperature is `heat` (0: never a worse one) times the mean loss of all worse children so far, so that it needs
 * to know nothing of the problem's scale.
 */
export function crowding<Genome>(
  distance: (a: Genome, b: Genome) => number,
  heat: () => number,
): Replacement<Genome> {
  let losses = 0;
  let lost = 0;
  const taken = (gain: number, random: Random): boolean => {
    if (gain >= 0) return true;
    losses += 1;
    lost -= gain;
    const temperature = (heat() * lost) / losses;
    return temperature > 0 && random.unit() < Math.exp(gain / temperature);
  };
  return (population, child, random) => {
    const nearest = nearestTo(population, child, distance);
    const rival = population[nearest];
    return rival && taken(child.fitness - rival.fitness, random)
      ? population.with(nearest, child)
      : population;
  };
}

function nearestTo<Genome>(
  population: Population<Genome>,
  child: Individual<Genome>,
  distance: (a: Genome, b: Genome) => number,
): number {
  let nearest = 0;
  let shortest = Infinity;
  population.forEach((other, index) => {
    const apart = distance(other.genome, child.genome);
    if (apart >= shortest) return;
    shortest = apart;
    nearest = index;
  });
  return nearest;
}
