import { existsSync } from 'node:fs';
import { aptInstall, aptKnows, aptUpdate, hasApt, rootPrefix } from './apt.mjs';
import { thisDistribution } from './distribution.mjs';
import { hasPgvector, installedPostgres } from './postgres-binaries.mjs';
import { installPgvectorFromSource } from './pgvector-source.mjs';
import { Refusal } from './refusal.mjs';
import { say } from './say.mjs';
import { findProgram } from './shell.mjs';

/**
 * A program of the system that Segue uses, how to see that it is there, and the package that brings it.
 * @typedef {{ name: string, why: string, isThere: () => boolean, package: string }} Need
 */

/** @type {Record<'postgres' | 'redis' | 'ffmpeg' | 'ytDlp', Need>} */
const programs = {
  postgres: {
    name: 'Postgres 15 or newer',
    why: 'keeps the library',
    isThere: () => installedPostgres().length > 0,
    package: 'postgresql',
  },
  redis: {
    name: 'redis-server',
    why: 'keeps the queue of background jobs',
    isThere: () => findProgram('redis-server') !== undefined,
    package: 'redis-server',
  },
  ffmpeg: {
    name: 'ffmpeg',
    why: 'decodes audio',
    isThere: () => findProgram('ffmpeg') !== undefined && findProgram('ffprobe') !== undefined,
    package: 'ffmpeg',
  },
  ytDlp: {
    name: 'yt-dlp',
    why: 'fetches audio from video sites',
    isThere: () => findProgram('yt-dlp') !== undefined,
    package: 'yt-dlp',
  },
};

const pgvector = { name: 'pgvector (for Postgres)', why: 'finds similar tracks' };

/** What of `wanted` is not on this machine. Postgres without pgvector is not enough. @param {(keyof programs)[]} wanted */
export function missingNeeds(wanted) {
  const missing = wanted.map((name) => programs[name]).filter((need) => !need.isThere());
  return wanted.includes('postgres') && !hasVector() ? [...missing, pgvector] : missing;
}

/**
 * Installs what of `wanted` is missing; where it may not, says exactly what is missing and the two ways on.
 * @param {(keyof programs)[]} wanted
 */
export async function ensureNeeds(wanted) {
  const missing = missingNeeds(wanted);
  if (missing.length === 0) return;
  const prefix = hasApt() ? await rootPrefix() : undefined;
  if (prefix === undefined) throw new Refusal(howToGoOn(missing, hasApt()));
  say(`installing ${missing.map(({ name }) => name).join(', ')} …`);
  await aptUpdate(prefix);
  const packages = missing.flatMap((need) => need.package ?? []);
  if (packages.length > 0) await aptInstall(prefix, packages);
  if (missing.includes(pgvector)) await installPgvector(prefix);
  const still = missingNeeds(wanted);
  if (still.length > 0) throw new Refusal(howToGoOn(still, true));
}

/**
 * Installs what of `wanted` is missing where that is possible; says what goes without it where it is not.
 * @param {(keyof programs)[]} wanted
 */
export async function ensureIfPossible(wanted) {
  for (const need of wanted) {
    try {
      await ensureNeeds([need]);
    } catch (error) {
      const { name, why } = programs[need];
      say(`going on without ${name} (it ${why}): ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/** @param {{ name: string, why: string }[]} missing */
export function howToGoOn(missing, apt) {
  const list = missing.map(({ name, why }) => `  - ${name}: ${why}`).join('\n');
  const reason = apt
    ? 'installing it needs root, and sudo would ask for a password'
    : 'this system has no apt';
  const install = apt
    ? 'install it:     sudo "$(command -v node)" scripts/install-needs.mjs'
    : 'install it with the package manager of this system, then run this command again';
  return [
    'Segue needs what is missing on this machine:',
    list,
    `It could not be installed from here: ${reason}. Two ways on:`,
    `  1. ${install}`,
    '  2. use Docker:     docker compose up',
  ].join('\n');
}

const hasVector = () => installedPostgres().slice(0, 1).some(hasPgvector);

/** The distribution's own package where there is one (Ubuntu 24.04, Debian 13), else from source (Debian 12). */
async function installPgvector(prefix) {
  const [postgres] = installedPostgres();
  if (postgres === undefined) return;
  const packaged = `postgresql-${postgres.major}-pgvector`;
  if (await aptKnows(packaged)) {
    await aptInstall(prefix, [packaged]);
    return;
  }
  const { id, name } = thisDistribution();
  if (id !== 'debian')
    throw new Refusal(`${name} has no package ${packaged}: install pgvector by hand, or use Docker.`);
  const canCompile = findProgram('gcc') !== undefined && existsSync('/usr/include/stdio.h');
  if (!canCompile) await aptInstall(prefix, ['gcc', 'libc6-dev']);
  await installPgvectorFromSource({ postgres, prefix });
}
