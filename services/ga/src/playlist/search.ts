import { evolveIslands, type ArchipelagoReport, type Island } from '../engine/islands.js';
import { afterEffort, firstOf, when, whenStagnant } from '../engine/termination.js';
import { createSetIsland, type IslandRecipe } from './set-island.js';
import type { SetModel } from './set-model.js';

/** Where islands live: in this thread, or spread over others. `close` when the search is over. */
export interface IslandHost {
  open(recipes: readonly IslandRecipe[]): Island<Int32Array>[];
  close(): void;
}

export const inThisThread: IslandHost = {
  open: (recipes) => recipes.map(createSetIsland),
  close: () => undefined,
};

export interface SearchOptions {
  readonly randomSeed: number;
  /** Effort after which it ends: matrix cells read, about. */
  readonly effort: number;
  /** An order to begin with, if there is one. */
  readonly start: Int32Array | null;
  readonly host: IslandHost;
  readonly outOfTime: () => boolean;
  readonly cancelled: () => boolean;
  observe(report: ArchipelagoReport<Int32Array>): void;
}

export type EndReason = 'budget' | 'stagnation' | 'time' | 'cancelled';

export interface SearchOutcome {
  readonly order: Int32Array;
  readonly fitness: number;
  readonly endedBy: EndReason;
  readonly generations: number;
  readonly effort: number;
}

/** Always four, so that the answer does not depend on how many threads they share. */
const ISLANDS = 4;
const MIGRATION_EVERY = 10;
/** Share of the effort that making the first populations may take at most. */
const FIRST_POPULATIONS = 0.5;

/** The best order that can be found for a model within an effort. */
export async function search(
  model: SetModel,
  pins: Int32Array,
  options: SearchOptions,
): Promise<SearchOutcome> {
  const size = populationSize(model, options.effort);
  const recipes = Array.from({ length: ISLANDS }, (_, number) => ({
    model,
    pins,
    randomSeed: options.randomSeed,
    number,
    populationSize: size,
    effort: {
      whole: options.effort / ISLANDS,
      polish: (options.effort * FIRST_POPULATIONS) / (ISLANDS * size),
    },
    start: number === 0 ? options.start : null,
  }));
  const { reason, report } = await evolveIslands<Int32Array, EndReason>(
    options.host.open(recipes),
    MIGRATION_EVERY,
    firstOf<EndReason>(
      when('cancelled', options.cancelled),
      when('time', options.outOfTime),
      afterEffort(options.effort),
      whenStagnant(stagnationEffort(model)),
    ),
    (seen) => options.observe(seen),
  ).finally(() => options.host.close());
  return {
    order: report.best.genome,
    fitness: report.best.fitness,
    endedBy: reason,
    generations: report.generation + 1,
    effort: report.effort,
  };
}

/** Cells that looking at every place once reads, about: see the neighbourhoods in local-search. */
function sweepEffort({ size, length }: SetModel): number {
  const pool = size > length ? 5 * ((size * 5) / 8 + 20) : 0;
  return length * (50 * length + pool);
}

/** A first descent takes about ten sweeps; the first populations may take a quarter of the budget. */
function populationSize(model: SetModel, effort: number): number {
  const affordable = effort / 4 / ISLANDS / (10 * sweepEffort(model));
  return Math.max(2, Math.min(3, Math.floor(affordable)));
}

/**
 * A child takes about a fifth of a sweep. Up to 15 tracks some thousands of children in vain leave little hope; larger
 * sets are still got better by restarts, so they may use their whole budget.
 */
const stagnationEffort = (model: SetModel): number =>
  (model.length <= 15 ? 400 : 12_000) * sweepEffort(model);
