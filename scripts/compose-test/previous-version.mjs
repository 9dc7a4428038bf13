import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../launcher/paths.mjs';
import { Refusal } from '../launcher/refusal.mjs';
import { capture, must } from '../launcher/shell.mjs';
import { inCache } from './folders.mjs';

const migrationsFolder = 'prisma/migrations';
/** What a version must have to be built and started as this test does. */
const needed = ['docker/Dockerfile', 'docker-compose.yml', 'docker-compose.prod.yml', 'scripts/init-env'];

/** No part of what runs; and the commit that this is for, while there is no release, has one that does not build. */
const benchmarks = 'apps/api/src/bench';

/**
 * A version to upgrade from, with the names of its migrations.
 * @typedef {{ commit: string, name: string, migrations: string[] }} Previous
 */

/**
 * The version to upgrade from: what `wanted` names; else the newest release (tag `v*`) that this version comes from and
 * that has fewer migrations; else the newest commit of the main line of which that holds.
 * @param {string | undefined} wanted a tag, branch or commit
 * @param {string} folder of the clone
 * @returns {Promise<{ previous?: Previous, whyNone?: string }>} `whyNone` where there is none, in words
 * @throws {Refusal} when `wanted` is none that can be upgraded from
 */
export async function findPrevious(wanted, folder = inRoot()) {
  const git = repository(folder);
  const present = namesOf(readdirSync(path.join(folder, migrationsFolder), { withFileTypes: true }));
  if (wanted !== undefined) return { previous: await theWanted(git, wanted, present) };
  const tags = await git.lines('tag', '--list', 'v*', '--merged', 'HEAD', '--sort=-version:refname');
  const commits = await git.lines('rev-list', '--first-parent', 'HEAD');
  for (const name of [...tags, ...commits]) {
    const migrations = await migrationsAt(git, name);
    if (isOlder(migrations, present)) return { previous: { ...(await describe(git, name)), migrations } };
  }
  return { whyNone: await whyNone(git) };
}

/** Its sources, as they were, without benchmarks. @returns {Promise<import('./versions.mjs').Version>} */
export async function unpackPrevious({ commit, name }) {
  const folder = inCache('previous');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = `${folder}.tar`;
  await must('git', ['archive', '--output', archive, commit, '.', `:(exclude)${benchmarks}`], {
    cwd: inRoot(),
  });
  await must('tar', ['-xf', archive, '-C', folder]);
  rmSync(archive);
  return { folder, tag: 'previous', name };
}

const repository = (cwd) => ({
  lines: async (...args) => {
    const { code, stdout } = await capture('git', args, { cwd });
    return code === 0 ? stdout.split('\n').filter((line) => line !== '') : [];
  },
});

const namesOf = (entries) =>
  entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** Whether all of them are known here, and some that are known here are not among them. */
const isOlder = (migrations, present) =>
  migrations.length > 0 &&
  migrations.length < present.length &&
  migrations.every((name) => present.includes(name));

/** @returns {Promise<string[]>} none for a version that cannot be built and started here */
async function migrationsAt(git, name) {
  const files = await git.lines('ls-tree', '--name-only', name, ...needed);
  if (files.length < needed.length) return [];
  const folders = await git.lines('ls-tree', '-d', '--name-only', name, `${migrationsFolder}/`);
  return folders.map((folder) => path.basename(folder)).sort();
}

async function describe(git, name) {
  const [line] = await git.lines('log', '-1', '--format=%H %h of %as', name);
  const [commit] = line.split(' ');
  const said = line.slice(commit.length + 1);
  return { commit, name: commit === name ? `commit ${said}` : `${name} (${said})` };
}

async function theWanted(git, wanted, present) {
  const migrations = await migrationsAt(git, wanted);
  if (!isOlder(migrations, present))
    throw new Refusal(
      `“${wanted}” is no version that this one can be an upgrade of: it is not in this clone, has no images, or has no fewer migrations.`,
    );
  return { ...(await describe(git, wanted)), migrations };
}

async function whyNone(git) {
  const [isShallow] = await git.lines('rev-parse', '--is-shallow-repository');
  if (isShallow === undefined) return 'this is no clone: there is no older version here to upgrade from';
  return isShallow === 'true'
    ? 'this clone has no older version in it: git fetch --unshallow --tags'
    : 'no older version has other tables';
}
