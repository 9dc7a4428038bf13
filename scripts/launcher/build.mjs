import { runBuildStep } from './build-step.mjs';
import { databaseClient, pages, servers } from './build-steps.mjs';

/** Builds what changed, in the order in which one needs the other. */
export async function buildAll() {
  for (const step of [databaseClient(), servers(), pages()]) await runBuildStep(step);
}
