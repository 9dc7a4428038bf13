import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importRoutes, searchRoutes } from '@segue/shared/contracts/http';
import { Client } from 'pg';
import { printReport } from '../../../../scripts/bench-report.mjs';
import { sendFile, startTestApi, waitForRun, type TestApi } from '../testing/index.js';
import { exportCsv } from './export-csv.js';

/**
 * `npm run bench:import`: from the upload of an export until the last release can be found, over HTTP, against a plain
 * COPY of the same rows into a table without index in the same Postgres.
 */
const RELEASES = Number(process.argv[2] ?? 10_000);
const csv = exportCsv(RELEASES, 1);
const api = await startTestApi({ DISCOGS_BASE_URL: 'http://127.0.0.1:9' });
try {
  const imported = await timeImport(api);
  const copied = await timeCopy(api);
  const seconds = imported.milliseconds / 1000;
  const megabytes = imported.peakRss / 2 ** 20;
  printReport({
    name: 'import',
    rows: [
      {
        what: `import of ${RELEASES} releases, to searchable`,
        seconds,
        'rows a second': Math.round(RELEASES / seconds),
      },
      {
        what: 'COPY of the same rows',
        seconds: copied / 1000,
        'rows a second': Math.round(RELEASES / (copied / 1000)),
      },
    ],
    figures: {
      releases: RELEASES,
      seconds,
      copySeconds: copied / 1000,
      ratio: imported.milliseconds / copied,
      megabytes,
    },
    bars: [
      { what: 'import to searchable, seconds', value: seconds, bar: 'under 15', ok: seconds < 15 },
      { what: 'memory of the api, MB', value: megabytes, bar: 'under 500', ok: megabytes < 500 },
    ],
  });
} finally {
  await api.close();
}

async function timeImport({ owner }: TestApi): Promise<{ milliseconds: number; peakRss: number }> {
  const start = performance.now();
  let peakRss = 0;
  const watch = setInterval(() => (peakRss = Math.max(peakRss, process.memoryUsage().rss)), 50);
  const answer = await sendFile(owner, '/api/imports', 'collection.csv', csv);
  const { run } = importRoutes.create.response.parse(await answer.json());
  if (run === null) throw new Error('The export was taken for a table.');
  const { result } = await waitForRun(owner, run.id, 120);
  const found = await owner.ask('/api/search?q=&limit=0&facets=false');
  const { total } = searchRoutes.search.response.parse(await found.json());
  if (total !== RELEASES)
    throw new Error(`Of ${RELEASES} releases ${total} can be found: ${JSON.stringify(result)}`);
  clearInterval(watch);
  return { milliseconds: performance.now() - start, peakRss };
}

/** The floor: what Postgres alone needs to take these rows into a table of texts without an index. */
async function timeCopy({ database }: TestApi): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'segue-bench-'));
  const client = new Client({ connectionString: database.url });
  try {
    const file = join(folder, 'collection.csv');
    await writeFile(file, csv, { mode: 0o644 });
    // Postgres runs as another user, and reads the file itself.
    await chmod(folder, 0o755);
    await client.connect();
    const columns = csv.slice(0, csv.indexOf('\n')).split(',');
    await client.query(`CREATE TABLE plain (${columns.map((name) => `"${name}" text`).join(', ')})`);
    const start = performance.now();
    await client.query(`COPY plain FROM '${file}' WITH (FORMAT csv, HEADER)`);
    return performance.now() - start;
  } finally {
    await client.end();
    await rm(folder, { recursive: true, force: true });
  }
}
