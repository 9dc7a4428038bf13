import { analysisRoutes } from '@segue/shared/contracts/http';
import { printReport } from '../../../../../scripts/bench-report.mjs';
import { startTestApi, type TestApi } from '../../testing/index.js';
import { oneSongLibrary } from './one-song-library.js';

/**
 * `npm run bench:queue -- [runs]`: one request that asks for so many analyses, until it is answered: each is a row in
 * Postgres and a job in Redis by then, with its place among those of other people. Nobody works on them meanwhile.
 */
const RUNS = Number(process.argv[2] ?? 10_000);
const BAR_SECONDS = 5;

const api = await startTestApi({ DISCOGS_BASE_URL: 'http://127.0.0.1:9' });
try {
  await oneSongLibrary(api, api.owner, { tracks: RUNS, seconds: 5, title: 'Bulk' });
  const start = performance.now();
  const answer = await api.owner.ask('/api/analysis', { method: 'POST', json: {} });
  const seconds = (performance.now() - start) / 1000;
  const { queued } = analysisRoutes.analyse.response.parse(await answer.json());
  const inRows = await countRows(api);
  const other = await single(api);
  printReport({
    name: 'queue',
    rows: [
      { what: `${RUNS} runs accepted, s`, value: round(seconds) },
      { what: 'runs a second', value: Math.round(queued / seconds) },
      { what: 'one run of somebody else meanwhile accepted, s', value: round(other) },
    ],
    figures: { runs: RUNS, queued, inRows, seconds, other },
    bars: [
      { what: 'runs queued', value: queued, bar: String(RUNS), ok: queued === RUNS && inRows === RUNS },
      { what: 'seconds', value: round(seconds), bar: `${BAR_SECONDS}`, ok: seconds <= BAR_SECONDS },
    ],
  });
} finally {
  await api.close();
}

async function countRows({ database }: TestApi): Promise<number> {
  const [row] = await database.sql<{ count: number }>('SELECT count(*)::int AS count FROM "Run"');
  return row?.count ?? 0;
}

/** How long another person waits until a single wish is accepted behind all of those. */
async function single(of: TestApi): Promise<number> {
  const person = await of.person('member');
  await oneSongLibrary(of, person, { tracks: 1, seconds: 5, title: 'One' });
  const start = performance.now();
  const answer = await person.ask('/api/analysis', { method: 'POST', json: {} });
  const seconds = (performance.now() - start) / 1000;
  const { queued } = analysisRoutes.analyse.response.parse(await answer.json());
  if (queued !== 1) throw new Error(`Of one wish ${queued} were queued.`);
  return seconds;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
