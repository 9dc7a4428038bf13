import { setTimeout as wait } from 'node:timers/promises';
import { release, runRoutes } from '@segue/shared/contracts/http';
import { composeSong, encodeWav, treeMegabytes } from '@segue/shared/testing';
import { printReport } from '../../../../scripts/bench-report.mjs';
import { sendFile, startService, startTestApi, type TestService } from '../testing/index.js';

/**
 * `npm run bench:analysis-soak`: tracks queued at once, two analysis workers, one of them killed every 20 seconds as if
 * its machine lost power. Each track has to be heard once, and memory has to be as at the start.
 * Usage: `npm run bench:analysis-soak -- [tracks] [seconds between kills]`
 */
const TRACKS = Math.min(500, Number(process.argv[2] ?? 500));
const KILL_EVERY_MS = 1000 * Number(process.argv[3] ?? 20);
const SONGS = 10;
const LOOK_EVERY_MS = 1000;

const api = await startTestApi();
let workers: TestService[] = [];
try {
  const trackIds = await fill();
  workers = [startWorker(), startWorker()];
  const start = performance.now();
  await post('/api/analysis', { trackIds });
  const { memory, kills } = await killUntilQuiet(start);
  const seconds = (performance.now() - start) / 1000;
  const [rows] = await api.database.sql<{ heard: number; twice: number; unfinished: number; tries: number }>(
    `SELECT (SELECT count(DISTINCT "trackId")::int FROM "Analysis") AS heard,
            (SELECT count(*)::int FROM "Analysis") - (SELECT count(DISTINCT "trackId")::int FROM "Analysis") AS twice,
            (SELECT count(*)::int FROM "Run" WHERE status <> 'succeeded') AS unfinished,
            (SELECT max(attempts) FROM "Run") AS tries`,
  );
  const third = Math.floor(memory.length / 3);
  const [early, late] = [median(memory.slice(0, third)), median(memory.slice(-third))];
  const { heard = 0, twice = -1, unfinished = -1, tries = 0 } = rows ?? {};
  const most = Math.max(...memory);
  printReport({
    name: 'analysis-soak',
    rows: [
      { what: 'tracks heard', value: heard },
      { what: 'workers killed', value: kills },
      { what: 'most attempts of one run', value: tries },
      { what: 'seconds in all', value: round(seconds) },
      { what: 'memory of both workers in the first third, MB (median)', value: round(early) },
      { what: 'memory of both workers in the last third, MB (median)', value: round(late) },
      { what: 'memory of both workers at most, MB', value: round(most) },
    ],
    figures: { tracks: trackIds.length, heard, twice, unfinished, kills, tries, seconds, early, late, most },
    bars: [
      { what: 'tracks not heard', value: trackIds.length - heard, bar: '0', ok: heard === trackIds.length },
      { what: 'tracks heard twice', value: twice, bar: '0', ok: twice === 0 },
      { what: 'runs not finished', value: unfinished, bar: '0', ok: unfinished === 0 },
      {
        what: 'memory, last third by first',
        value: round(late / early),
        bar: '1.2',
        ok: late <= 1.2 * early,
      },
    ],
  });
} finally {
  await Promise.all(workers.map((worker) => worker.kill()));
  await api.close();
}

/** One record of many tracks; ten songs serve them all. */
async function fill(): Promise<string[]> {
  const tracks = Array.from({ length: TRACKS }, (_, place) => ({ title: `Track ${place + 1}` }));
  const made = await post('/api/releases', { typed: { title: 'Soak', artist: 'Nobody', tracks } });
  const ids = release.parse(await made.json()).tracks.map(({ id }) => id);
  for (const [place, id] of ids.slice(0, SONGS).entries()) {
    const { samples } = composeSong({ seed: 610_000 + place, style: 'house', seconds: 20 });
    await sendFile(
      api.owner,
      `/api/tracks/${id}/audio`,
      `${place}.wav`,
      new Uint8Array(encodeWav([samples])),
    );
  }
  await api.database.sql(
    `INSERT INTO "TrackAudio" ("trackId", "audioFileId", "matchedBy")
     SELECT t.id, f.id, 'upload' FROM "Track" t
     JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM "AudioFile") f ON f.place = t."sortOrder" % $1
     ON CONFLICT DO NOTHING`,
    [SONGS],
  );
  return ids;
}

/** Looks at memory each second, and kills one worker after the other, until no run is live. */
async function killUntilQuiet(start: number): Promise<{ memory: number[]; kills: number }> {
  const memory: number[] = [];
  let kills = 0;
  while ((await live()) > 0) {
    await wait(LOOK_EVERY_MS);
    memory.push(workers.reduce((sum, { process }) => sum + treeMegabytes(process.pid ?? 0), 0));
    if (performance.now() - start < (kills + 1) * KILL_EVERY_MS) continue;
    const victim = kills++ % workers.length;
    await workers[victim]?.kill();
    workers[victim] = startWorker();
  }
  return { memory, kills };
}

async function live(): Promise<number> {
  const answer = await api.owner.ask('/api/runs?status=queued,running&limit=1');
  return runRoutes.list.response.parse(await answer.json()).total;
}

function startWorker(): TestService {
  return startService(api, 'analysis', { ANALYSIS_PROCESSES: '1' });
}

function post(path: string, json: unknown): Promise<Response> {
  return api.owner.ask(path, { method: 'POST', json });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
