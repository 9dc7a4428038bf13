import type { Individual } from './individual.js';
import type { Progress, Termination } from './termination.js';

/** What an island tells after a generation. */
export interface IslandReport<Genome> {
  readonly best: Individual<Genome>;
  readonly mean: number;
  readonly diversity: number;
  /** Effort of this island so far. */
  readonly effort: number;
}

/** One population, wherever it lives: in this thread or in another. */
export interface Island<Genome> {
  /** Brings one generation on, after letting the immigrants in. */
  step(immigrants: readonly Individual<Genome>[]): IslandReport<Genome> | Promise<IslandReport<Genome>>;
}

export interface ArchipelagoReport<Genome> {
  readonly generation: number;
  readonly best: Individual<Genome>;
  readonly mean: number;
  readonly diversity: number;
  readonly effort: number;
  readonly islands: readonly IslandReport<Genome>[];
}

/**
 * Islands in step (Tanese, 1989): all come one generation on, then the best of each sails to the next around a ring,
 * every `migrationEvery` generations. Because they move in step, where an island lives and what else shares its
 * thread changes nothing in the result.
 *
 * @returns why it ended, with the last report; its best is the best ever seen.
 */
export async function evolveIslands<Genome, Reason extends string>(
  islands: readonly Island<Genome>[],
  migrationEvery: number,
  terminate: Termination<Reason>,
  observe: (report: ArchipelagoReport<Genome>) => void,
): Promise<{ reason: Reason; report: ArchipelagoReport<Genome> }> {
  if (islands.length === 0) throw new RangeError('There must be at least one island.');
  let reports = await stepAll(islands, () => []);
  let betterAt = 0;
  let best = champion(reports);
  for (let generation = 0; ; generation += 1) {
    const report = summary(generation, reports, best);
    observe(report);
    const progress: Progress = {
      generation,
      effort: report.effort,
      effortSinceBetter: report.effort - betterAt,
    };
    const reason = terminate(progress);
    if (reason !== null) return { reason, report };
    const sails = generation % migrationEvery === migrationEvery - 1;
    const travellers = reports.map((island) => island.best);
    reports = await stepAll(islands, (index) =>
      sails && islands.length > 1
        ? [travellers[(index + islands.length - 1) % islands.length] as Individual<Genome>]
        : [],
    );
    const leader = champion(reports);
    if (leader.fitness > best.fitness) {
      best = leader;
      betterAt = reports.reduce((sum, island) => sum + island.effort, 0);
    }
  }
}

const stepAll = <Genome>(
  islands: readonly Island<Genome>[],
  immigrants: (index: number) => readonly Individual<Genome>[],
): Promise<IslandReport<Genome>[]> =>
  Promise.all(islands.map(async (island, index) => island.step(immigrants(index))));

const champion = <Genome>(reports: readonly IslandReport<Genome>[]): Individual<Genome> =>
  reports.map((report) => report.best).reduce((a, b) => (b.fitness > a.fitness ? b : a));

function summary<Genome>(
  generation: number,
  islands: readonly IslandReport<Genome>[],
  best: Individual<Genome>,
): ArchipelagoReport<Genome> {
  const meanOf = (value: (island: IslandReport<Genome>) => number): number =>
    islands.reduce((sum, island) => sum + value(island), 0) / islands.length;
  return {
    generation,
    best,
    mean: meanOf((island) => island.mean),
    diversity: meanOf((island) => island.diversity),
    effort: islands.reduce((sum, island) => sum + island.effort, 0),
    islands,
  };
}
