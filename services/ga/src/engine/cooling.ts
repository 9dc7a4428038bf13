/** In mean losses; the best of those tried, see docs/decisions/ga.md. */
const HOT = 0.5;
const COLD = 0.05;
/** In the last tenth nothing worse is taken. */
const ENDS = 0.9;

/**
 * How ready a population is to take a worse child: falls in equal ratios while its effort is spent, like the
 * temperature of simulated annealing.
 * @param spent share 0..1 of the effort that is gone
 */
export function heatAfter(spent: number): number {
  const gone = spent / ENDS;
  return gone >= 1 ? 0 : HOT * (COLD / HOT) ** gone;
}
