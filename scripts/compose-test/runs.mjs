import { until } from '../launcher/wait.mjs';

const live = ['queued', 'running'];

/**
 * Waits for the end of a run, however often nobody answers meanwhile: while a backup comes back pages stand still.
 * @param {{ run: { id: string } }} accepted what the route answered
 * @returns its result
 * @throws when it does not succeed
 */
export async function resultOf(owner, { run: { id } }) {
  let seen;
  const look = () =>
    owner.ask(`/api/runs/${id}`).then(
      (run) => (seen = run),
      (error) => (seen = { status: 'unknown', error }),
    );
  const isOver = async () => !['unknown', ...live].includes((await look()).status);
  await until(isOver, { forMs: 180_000, everyMs: 500 });
  if (seen.status !== 'succeeded')
    throw new Error(`the run ${seen.title ?? id} is ${seen.status}: ${seen.error?.message}`);
  return seen.result;
}
