import { setTimeout as wait } from 'node:timers/promises';
import { discogsRoutes, searchRoutes } from '@segue/shared/contracts/http';
import { FakeDiscogs } from '@segue/shared/testing';
import { printReport } from '../../../../scripts/bench-report.mjs';
import { connect, fillDiscogs } from '../features/sync/sync.fixture.js';
import { startTestApi, waitForQuiet, waitForRun } from '../testing/index.js';

/**
 * `npm run bench:sync`: a collection from an empty library to the last tracklist, over HTTP, against a fake Discogs with
 * its own limits in a window a hundred times shorter (60 requests in 600 ms); then a second sync with nothing changed.
 */
const RELEASES = Number(process.argv[2] ?? 10_000);
const windowMs = 600;

const discogs = await new FakeDiscogs({ tokens: { 'annas-token': 'anna' }, windowMs }).start();
fillDiscogs(discogs, 'anna', RELEASES);
const api = await startTestApi({ DISCOGS_BASE_URL: discogs.url, DISCOGS_WINDOW_MS: String(windowMs) });
try {
  await connect(api.owner, 'annas-token');
  discogs.received.length = 0;
  const start = performance.now();
  const run = await sync();
  const thousand = await untilFound(Math.min(1000, RELEASES));
  const callsToThousand = discogs.received.length;
  const secondsToThousand = (performance.now() - start) / 1000;
  await waitForRun(api.owner, run, 600);
  const listed = (performance.now() - start) / 1000;
  await waitForQuiet(api.owner, 1800);
  const detailed = (performance.now() - start) / 1000;
  const first = { calls: discogs.received.length, tooMany: tooMany() };
  const equal = await endsEqual();
  const rows = await versions();
  discogs.received.length = 0;
  await waitForRun(api.owner, await sync(), 600);
  await waitForQuiet(api.owner, 60);
  const again = discogs.received.length;
  const written = JSON.stringify(rows) === JSON.stringify(await versions()) ? 0 : 1;
  const listing = 1 + Math.ceil(RELEASES / 100);
  printReport({
    name: 'sync',
    rows: [
      { what: `first ${thousand} searchable`, seconds: secondsToThousand, calls: callsToThousand },
      { what: `listing of ${RELEASES}`, seconds: listed, calls: listing },
      { what: 'and all tracklists', seconds: detailed, calls: first.calls },
      { what: 'second sync, nothing changed', seconds: null, calls: again },
    ],
    figures: {
      releases: RELEASES,
      secondsToThousand,
      callsToThousand,
      listed,
      detailed,
      ...first,
      again,
      written,
    },
    bars: [
      { what: 'requests over the limit', value: first.tooMany, bar: '0', ok: first.tooMany === 0 },
      { what: 'differences from the source', value: equal, bar: '0', ok: equal === 0 },
      { what: 'calls of a second sync', value: again, bar: `${listing} or fewer`, ok: again <= listing },
      { what: 'a second sync wrote rows', value: written, bar: '0', ok: written === 0 },
    ],
  });
} finally {
  await api.close();
  await discogs.stop();
}

async function sync(): Promise<string> {
  const answer = await api.owner.ask('/api/discogs/sync', { method: 'POST', json: {} });
  return discogsRoutes.sync.response.parse(await answer.json()).run.id;
}

async function untilFound(count: number): Promise<number> {
  for (;;) {
    const found = await api.owner.ask('/api/search?q=&limit=0&facets=false');
    const { total } = searchRoutes.search.response.parse(await found.json());
    if (total >= count) return total;
    await wait(50);
  }
}

function tooMany(): number {
  return discogs.received.filter(({ status }) => status === 429).length;
}

/** How many copies are not as Discogs has them, or lack a track. */
async function endsEqual(): Promise<number> {
  const owned = await api.database.sql<{ instance: number; release: number; tracks: number }>(
    `SELECT c."discogsInstance"::int AS instance, r."discogsId" AS release,
            (SELECT count(*)::int FROM "Track" t WHERE t."releaseId" = r.id) AS tracks
     FROM "CollectionItem" c JOIN "Release" r ON r.id = c."releaseId"`,
  );
  const here = new Set(
    owned.filter(({ tracks }) => tracks === 2).map(({ instance, release }) => `${instance} ${release}`),
  );
  const source = discogs.data.people.get('anna')?.copies ?? [];
  const missing = source.filter(
    ({ instanceId, releaseId }) => !here.has(`${instanceId} ${releaseId}`),
  ).length;
  return missing + Math.abs(owned.length - source.length);
}

/** Changes when any row of these tables is written. */
function versions() {
  return api.database.sql(
    `SELECT (SELECT sum(hashtext(xmin::text || ctid::text)) FROM "CollectionItem") AS items,
            (SELECT sum(hashtext(xmin::text || ctid::text)) FROM "Release") AS releases,
            (SELECT sum(hashtext(xmin::text || ctid::text)) FROM "Track") AS tracks`,
  );
}
