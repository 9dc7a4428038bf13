import { printReport } from '../../../../scripts/bench-report.mjs';
import { askHostile } from '../testing/hostile-requests.js';
import { startTestApi } from '../testing/index.js';

/** `npm run bench:hostile`: 10,000 hostile searches over HTTP, by somebody beside whom another person has a library. */
const COUNT = Number(process.argv[2] ?? 10_000);
const SEED = Number(process.argv[3] ?? 7_919);

const api = await startTestApi({ DISCOGS_BASE_URL: 'http://127.0.0.1:9', LOG_LEVEL: 'silent' });
try {
  const start = performance.now();
  const outcome = await askHostile(api, { count: COUNT, seed: SEED });
  const seconds = (performance.now() - start) / 1000;
  for (const fault of outcome.faults.slice(0, 20)) console.log(fault.slice(0, 500));
  const faults = outcome.faults.length;
  printReport({
    name: 'hostile',
    rows: Object.entries(outcome.statuses).map(([status, answers]) => ({ status, answers })),
    figures: { requests: COUNT, seed: SEED, seconds, statuses: outcome.statuses },
    bars: [{ what: 'answers of 500, or rows of others', value: faults, bar: '0', ok: faults === 0 }],
  });
} finally {
  await api.close();
}
