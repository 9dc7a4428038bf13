import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { searchRoutes } from '@segue/shared/contracts/http';
import {
  heldOutQueries,
  keystrokes,
} from '../../../../../packages/instant-search/bench/catalogue/queries.mjs';
import { printReport } from '../../../../../scripts/bench-report.mjs';
import { percentiles } from '../../../../../scripts/percentiles.mjs';
import { createTestDatabase } from '../../testing/index.js';
import { setUpOwner, signIn, type TestPerson } from '../../testing/test-person.js';
import { tracksOnRecords } from '../library/records.js';
import { seedLibrary } from '../library/seed-library.js';
import { installation, startApi, type Installation } from './api-process.js';
import { cpuTime, cpuTimeOfFamily, parentOf } from './cpu-time.js';
import { type, type Typed } from './typists.js';

/**
 * `npm run bench:api-search`: 16 people type in a library of 100,000 tracks, over HTTP; then the same keys through the
 * same api with Postgres' full-text search and trigrams behind the search port.
 * `npm run bench:api-search -- --profile` writes a CPU profile of ours beside.
 */
const TRACKS = 100_000;
const CLIENTS = 16;
const QUERIES_EACH = 6;
const QUERY_SEED = 7_919;
/** Milliseconds between two keys: the fast ones of the 168,000 who typed for Dhakal et al. (CHI 2018); the mean is 239. */
const PACE = 120;
const profile = process.argv.includes('--profile');

const { clean, typo } = heldOutQueries(tracksOnRecords(TRACKS), TRACKS, QUERY_SEED);
const queries = [...clean, ...typo];
const typists = Array.from({ length: CLIENTS }, (_, client) =>
  keystrokes(queries.filter((_query, at) => at % CLIENTS === client).slice(0, QUERIES_EACH)),
);

const database = await createTestDatabase();
const storage = await mkdtemp(join(tmpdir(), 'segue-bench-'));
try {
  const env: Installation = installation(database.url, pathToFileURL(storage).href);
  const first = await startApi('main.js', env);
  const owner = await setUpOwner(first.url);
  await first.stop();
  const seeded = performance.now();
  await seedLibrary(database.url, owner.id, TRACKS);
  const seedSeconds = (performance.now() - seeded) / 1000;
  const ours = await measure('main.js', env, owner);
  const postgres = await measure('bench/search/postgres-api-main.js', env, owner);
  report(ours, postgres, seedSeconds);
} finally {
  await database.drop();
  await rm(storage, { recursive: true, force: true });
}

interface Measured {
  readonly name: string;
  readonly fillSeconds: number;
  readonly paced: Typed;
  readonly hurried: Typed;
  readonly bare: Typed;
  /** CPU milliseconds a key of the paced typing: of the api with its threads, and of Postgres. */
  readonly cpu: { readonly api: number; readonly postgres: number };
  readonly load: number;
}

async function measure(entry: string, env: Installation, owner: TestPerson) {
  const flags = profile && entry === 'main.js' ? ['--cpu-prof', '--cpu-prof-dir=node_modules/.segue'] : [];
  const api = await startApi(entry, env, flags);
  try {
    const started = performance.now();
    const name = await untilFilled(api.url, owner.cookie);
    const fillSeconds = (performance.now() - started) / 1000;
    const cookies: string[] = [];
    // One after the other: many attempts at once are taken for guesses.
    while (cookies.length < typists.length) cookies.push(await signIn(api.url, owner));
    const typing = { url: api.url, cookies, rest: 'limit=50', pace: 0 };
    const few = typists.map((texts) => texts.slice(0, 40));
    await type(few, typing);
    const [backend] = await database.sql<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const postmaster = parentOf(backend?.pid ?? 0);
    const spent = () => [cpuTime(api.pid), cpuTimeOfFamily(postmaster)];
    const [apiBefore = 0, postgresBefore = 0] = spent();
    const paced = await type(typists, { ...typing, pace: PACE });
    const [apiAfter = 0, postgresAfter = 0] = spent();
    const keys = paced.milliseconds.length;
    const cpu = { api: (apiAfter - apiBefore) / keys, postgres: (postgresAfter - postgresBefore) / keys };
    const hurried = await type(few, typing);
    const bare = await type(few, { ...typing, rest: 'limit=20&facets=false' });
    return { name, fillSeconds, paced, hurried, bare, cpu, load: loadavg()[0] ?? NaN } satisfies Measured;
  } finally {
    await api.stop();
  }
}

async function untilFilled(url: string, cookie: string): Promise<string> {
  for (;;) {
    const answer = await fetch(`${url}/api/search?limit=0&facets=false`, { headers: { cookie } });
    const { total, engine } = searchRoutes.search.response.parse(await answer.json());
    if (total === TRACKS && engine.state === 'ready') return engine.name;
    await wait(200);
  }
}

function report(ours: Measured, postgres: Measured, seedSeconds: number): void {
  const p95 = percentiles(ours.paced.milliseconds).p95;
  const ratio = (of: 'paced' | 'hurried' | 'bare') =>
    percentiles(postgres[of].milliseconds).p95 / percentiles(ours[of].milliseconds).p95;
  const errors = ours.paced.errors + ours.hurried.errors + ours.bare.errors;
  printReport({
    name: 'api-search',
    rows: [ours, postgres].flatMap(({ name, paced, hurried, bare }) => [
      rowOf(`${name}: as the page asks, a key each ${PACE} ms`, paced),
      rowOf(`${name}: the same, each key when the last is answered`, hurried),
      rowOf(`${name}: 20 hits and no facets, likewise`, bare),
    ]),
    figures: {
      tracks: TRACKS,
      clients: CLIENTS,
      keystrokes: ours.paced.milliseconds.length,
      seedSeconds,
      fillSeconds: ours.fillSeconds,
      cpuMsAKey: { ours: ours.cpu, postgres: postgres.cpu },
      load: [ours.load, postgres.load],
      ratios: { paced: ratio('paced'), hurried: ratio('hurried'), bare: ratio('bare') },
    },
    bars: [
      { what: 'p95 of a keystroke, ms', value: p95, bar: '<= 25', ok: p95 <= 25 },
      { what: 'errors', value: errors, bar: '0', ok: errors === 0 },
      { what: 'Postgres takes longer, times', value: ratio('paced'), bar: '>= 5', ok: ratio('paced') >= 5 },
    ],
  });
}

function rowOf(what: string, typed: Typed) {
  const { p50, p95, p99 } = percentiles(typed.milliseconds);
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    what,
    keys: typed.milliseconds.length,
    'p50 ms': round(p50),
    'p95 ms': round(p95),
    'p99 ms': round(p99),
    'keys a second': Math.round(typed.keysASecond),
    KB: round(typed.bytes / 1024),
    errors: typed.errors,
  };
}
