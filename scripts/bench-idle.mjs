/**
 * `npm run bench:idle -- [seconds]`: what a Segue costs that nobody uses. Starts all of it as `npm run up` does, waits
 * until it has calmed down, and adds up the proportional memory (PSS: shared pages are divided among who shares them)
 * and the processor time of the api, the web, three workers, Postgres and Redis. Linux, and as root or its own user.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { printReport } from './bench-report.mjs';
import { environment } from './launcher/env.mjs';
import { inData, inRoot } from './launcher/paths.mjs';
import { pidOf } from './launcher/process-identity.mjs';
import { statOf } from './launcher/process-stat.mjs';

const SECONDS = Number(process.argv[2] ?? 60);
/** The collector of V8 tidies up after the start for well over a minute: that is the start's, not idling. */
const CALM_MS = 120_000;
const BAR_MB = 900;
const BAR_PERCENT = 2;
/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

const up = spawn(process.execPath, [inRoot('scripts/up.mjs')], {
  env: { ...environment, WEB_PORT: '3970', API_PORT: '3971' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  await isUp(up);
  await wait(CALM_MS);
  const parts = Object.entries(JSON.parse(readFileSync(inData('run', 'processes.json'), 'utf8')))
    .map(([name, identity]) => ({ name, pids: family(pidOf(identity)) }))
    .filter(({ pids }) => pids.length > 0);
  const before = parts.map(({ pids }) => ticksOf(pids));
  await wait(SECONDS * 1000);
  const rows = parts.map(({ name, pids }, index) => ({
    part: name,
    processes: pids.length,
    'PSS, MB': round(megabytesOf(pids)),
    '% of a core': round((100 * (ticksOf(pids) - before[index])) / TICKS / SECONDS),
  }));
  const total = (column) => round(rows.reduce((sum, row) => sum + row[column], 0));
  const [megabytes, percent] = [total('PSS, MB'), total('% of a core')];
  printReport({
    name: 'idle',
    rows,
    figures: { seconds: SECONDS, megabytes, percent, rows },
    bars: [
      { what: 'parts', value: rows.length, bar: '7', ok: rows.length === 7 },
      { what: 'PSS, MB', value: megabytes, bar: `${BAR_MB}`, ok: megabytes <= BAR_MB },
      { what: '% of a core', value: percent, bar: `${BAR_PERCENT}`, ok: percent <= BAR_PERCENT },
    ],
  });
} finally {
  up.kill('SIGTERM');
  if (up.exitCode === null) await new Promise((resolve) => up.once('exit', resolve));
}

function isUp(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
      if (said.includes('Segue is up')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`up ended with code ${code}:\n${said.slice(-2000)}`)));
  });
}

/** A process with all its descendants. */
function family(pid) {
  const children = new Map();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = statOf(name)?.parent ?? 0;
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const all = (one) => [one, ...(children.get(one) ?? []).flatMap(all)];
  return statOf(pid) === undefined ? [] : all(pid);
}

function ticksOf(pids) {
  return pids.reduce((sum, pid) => sum + (statOf(pid)?.ticks ?? 0), 0);
}

function megabytesOf(pids) {
  return pids.reduce((sum, pid) => {
    const [, kilobytes = 0] = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`)) ?? [];
    return sum + Number(kilobytes) / 1024;
  }, 0);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes(error.code)) return '';
    throw error;
  }
}

function round(value) {
  return Math.round(value * 10) / 10;
}
