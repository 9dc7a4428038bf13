import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { printReport } from '../../../scripts/bench-report.mjs';
import { hasPostgres, POSTGRES_BIN } from './engines/postgres-cluster.mjs';

/**
 * npm run bench:search: the same catalogues, queries and keystrokes for our engine, MiniSearch and Postgres.
 * Each run has a process of its own, one after the other.
 */
const RUNS = [
  { engine: 'ours', size: 100_000, typed: 24 },
  { engine: 'minisearch', size: 100_000, typed: 24 },
  { engine: 'postgres', size: 100_000, typed: 24 },
  { engine: 'ours', size: 300_000, typed: 24 },
];

if (!existsSync(new URL('../dist/index.js', import.meta.url))) {
  console.error('The benchmark runs the built engine. Build it first: npx tsc -b packages/instant-search');
  process.exit(1);
}
const results = [];
for (const run of RUNS) {
  if (run.engine === 'postgres' && !hasPostgres()) {
    console.log(`Postgres is left out: there is no ${POSTGRES_BIN}/initdb on this machine.`);
    continue;
  }
  results.push(await measureApart(run));
}
const [ours] = results;
const large = results.at(-1);

console.log('\nMilliseconds a keystroke, by letters typed (p50 / p95 / p99)');
console.table(Object.fromEntries(results.map((result) => [nameOf(result), lengthsOf(result)])));
for (const result of results) {
  for (const list of ['clean', 'typo']) {
    if (result[list].missed.length > 0)
      console.log(`${nameOf(result)} missed (${list}): ${result[list].missed.join(' | ')}`);
  }
}
printReport({
  name: 'instant-search',
  rows: results.map(toRow),
  figures: { results },
  bars: [
    atMost('p50 of a keystroke, 100,000 tracks, ms', ours.latency.p50, 1),
    atMost('p95 of a keystroke, 100,000 tracks, ms', ours.latency.p95, 5),
    atMost('p99 of a keystroke, 100,000 tracks, ms', ours.latency.p99, 15),
    atMost('p95 of a keystroke, 300,000 tracks, ms', large.latency.p95, 20),
    atLeast('found, clean', ours.clean.hits, ours.clean.of),
    atLeast('found, with typos', ours.typo.hits, ours.typo.of - 1),
    atMost('memory (RSS) at 100,000 tracks, MB', ours.rssMb, 300),
  ],
});

function measureApart(run) {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./measure.mjs', import.meta.url));
    child.once('message', resolve);
    child.once(
      'exit',
      (code) => code !== 0 && reject(new Error(`Measuring ${run.engine} ended with code ${code}.`)),
    );
    child.send(run);
  });
}

function toRow(result) {
  return {
    engine: nameOf(result),
    'p50 ms': round(result.latency.p50),
    'p95 ms': round(result.latency.p95),
    'p99 ms': round(result.latency.p99),
    'CPU p95 ms': result.engine.startsWith('Postgres') ? '' : round(result.cpu.p95),
    'with filter, facets, sort p95 ms': result.withFacets ? round(result.withFacets.p95) : '',
    'build s': round(result.buildMs / 1000),
    'RSS MB': Math.round(result.rssMb),
    'one update p50 ms': round(result.update.write.p50),
    'search after p95 ms': round(result.update.searchAfter.p95),
    clean: `${result.clean.hits}/${result.clean.of}`,
    typo: `${result.typo.hits}/${result.typo.of}`,
  };
}

function lengthsOf({ byLength }) {
  return Object.fromEntries(
    byLength.map(({ letters, p50, p95, p99 }) => [letters, [p50, p95, p99].map(round).join(' / ')]),
  );
}

function nameOf({ engine, size }) {
  return `${engine}, ${size / 1000}k`;
}

function round(value) {
  return value < 10 ? Math.round(value * 100) / 100 : Math.round(value);
}

function atMost(what, value, bar) {
  return { what, value: round(value), bar: `<= ${bar}`, ok: value <= bar };
}

function atLeast(what, value, bar) {
  return { what, value, bar: `>= ${bar}`, ok: value >= bar };
}
