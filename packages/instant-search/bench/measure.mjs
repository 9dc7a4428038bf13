import os from 'node:os';
import { percentiles } from '../../../scripts/percentiles.mjs';
import { heldOutQueries, keystrokes } from './catalogue/queries.mjs';
import { tracks } from './catalogue/tracks.mjs';
import { startMiniSearch } from './engines/minisearch.mjs';
import { startOurs } from './engines/ours.mjs';
import { startPostgres } from './engines/postgres.mjs';

/**
 * One engine over one catalogue, in a process of its own so that memory is its own; the parent reads the answer.
 * @typedef {{ name: string, add(batch: object[]): Promise<unknown>, ready(): Promise<unknown>,
 *   search(text: string): Promise<string[]>, searchWithFacets?(text: string): Promise<unknown>,
 *   update(track: object): Promise<unknown>, stats?(): object, rss?(): number, close(): Promise<unknown> }} Contender
 */
const START = { ours: startOurs, minisearch: startMiniSearch, postgres: startPostgres };
const CATALOGUE_SEED = 20_261;
const QUERY_SEED = 7_919;
const BATCH = 2_000;
const UPDATES = 200;
const FOUND_WITHIN = 10;

process.once('message', async ({ engine, size, typed }) => {
  process.send(await measure(await START[engine](), size, typed));
  process.disconnect();
});

async function measure(contender, size, typed) {
  const queries = heldOutQueries(tracks(CATALOGUE_SEED, size), size, QUERY_SEED);
  const all = [...queries.clean, ...queries.typo];
  const boxes = keystrokes(all.filter((_, at) => at % Math.ceil(all.length / typed) === 0));
  const buildMs = await timed(() => build(contender, size));
  const firstMs = await timed(() => contender.search('a'));
  const plain = await latencies(boxes, (text) => contender.search(text));
  const result = {
    engine: contender.name,
    size,
    buildMs,
    firstMs,
    keystrokes: boxes.length,
    latency: percentiles(plain.map(({ ms }) => ms)),
    // What this process itself worked, garbage collection included: it tells a busy machine from a slow engine.
    cpu: percentiles(plain.map(({ cpuMs }) => cpuMs)),
    loadAverage: os.loadavg()[0],
    byLength: byLength(plain),
    clean: await found(contender, queries.clean),
    typo: await found(contender, queries.typo),
    rssMb: (contender.rss?.() ?? process.memoryUsage.rss()) / 2 ** 20,
    update: await updates(contender, size),
  };
  if (contender.searchWithFacets) {
    const taken = await latencies(boxes, (text) => contender.searchWithFacets(text));
    result.withFacets = percentiles(taken.map(({ ms }) => ms));
  }
  if (contender.stats) result.stats = contender.stats();
  result.peakRssMb = process.resourceUsage().maxRSS / 1024;
  await contender.close();
  return result;
}

async function build(contender, size) {
  let batch = [];
  for (const track of tracks(CATALOGUE_SEED, size)) {
    batch.push(track);
    if (batch.length < BATCH) continue;
    await contender.add(batch);
    batch = [];
    // Lets background work have its turns, as a server that streams rows from its database would.
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (batch.length > 0) await contender.add(batch);
  await contender.ready();
}

async function latencies(boxes, search) {
  const taken = [];
  for (const text of boxes) {
    const before = process.cpuUsage();
    const ms = await timed(() => search(text));
    const { user, system } = process.cpuUsage(before);
    taken.push({ length: text.length, ms, cpuMs: (user + system) / 1000 });
  }
  return taken;
}

async function found(contender, queries) {
  const missed = [];
  for (const { text, id } of queries) {
    const hits = await contender.search(text);
    if (!hits.slice(0, FOUND_WITHIN).includes(id)) missed.push(text);
  }
  return { hits: queries.length - missed.length, of: queries.length, missed };
}

/** Writes one track at a time, and searches at once: what a write costs, and what it costs the next search. */
async function updates(contender, size) {
  const changed = [];
  for (const track of tracks(CATALOGUE_SEED, size)) {
    changed.push({ ...track, title: `${track.title} edited` });
    if (changed.length === UPDATES) break;
  }
  const writes = [];
  const searches = [];
  for (const track of changed) {
    writes.push(await timed(() => contender.update(track)));
    searches.push(await timed(() => contender.search('edit')));
  }
  return { write: percentiles(writes), searchAfter: percentiles(searches) };
}

function byLength(taken) {
  const bands = [[1, 1], [2, 2], [3, 3], [4, 4], [5, 6], [7, 9], [10, 14], [15, 99]]; // prettier-ignore
  return bands.map(([from, to]) => {
    const band = taken.filter(({ length }) => length >= from && length <= to);
    return { letters: from === to ? `${from}` : `${from}-${to}`, ...percentiles(band.map(({ ms }) => ms)) };
  });
}

async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
