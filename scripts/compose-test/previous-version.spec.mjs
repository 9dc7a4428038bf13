import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findProgram, must } from '../launcher/shell.mjs';
import { findPrevious } from './previous-version.mjs';

let folder;
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'segue-previous-'));
  await git('init', '--quiet', '--initial-branch', 'main');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const git = (...args) =>
  must('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: folder });

function write(file) {
  mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(folder, file), file);
}

/** @returns {Promise<string>} the commit */
async function commit(...files) {
  files.forEach(write);
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'more');
  return (await git('rev-parse', 'HEAD')).trim();
}

const migration = (name) => `prisma/migrations/${name}/migration.sql`;
const found = async (wanted) => (await findPrevious(wanted, folder)).previous;
const whyNone = async (clone = folder) => (await findPrevious(undefined, clone)).whyNone;

const containers = ['docker/Dockerfile', 'docker-compose.yml', 'docker-compose.prod.yml', 'scripts/init-env'];

// A slim container of Node has no git, and nothing to upgrade from either.
describe.skipIf(findProgram('git') === undefined)('the version to upgrade from', () => {
  it('is the newest commit with fewer migrations, while there is no release', async () => {
    await commit(migration('1_a'), ...containers);
    const older = await commit('README.md');
    await commit(migration('2_b'));
    await commit('CHANGELOG.md');
    expect(await found()).toMatchObject({ commit: older, migrations: ['1_a'] });
  });

  it('is a commit with these tables while a migration is not committed yet', async () => {
    const older = await commit(migration('1_a'), ...containers);
    write(migration('2_b'));
    expect(await found()).toMatchObject({ commit: older });
  });

  it('is the newest release with fewer migrations, by its number', async () => {
    await commit(migration('1_a'), ...containers);
    await git('tag', 'v0.9.0');
    const tenth = await commit(migration('2_b'));
    await git('tag', '--annotate', 'v0.10.0', '--message', 'ten');
    await commit(migration('3_c'));
    await git('tag', 'v0.11.0');
    const release = await found();
    expect(release).toMatchObject({ commit: tenth, migrations: ['1_a', '2_b'] });
    expect(release.name).toMatch(/^v0\.10\.0 \(/);
  });

  it('is none that cannot be built, none with a migration that is unknown here', async () => {
    await commit(migration('1_a'));
    await commit(migration('0_gone'), ...containers);
    rmSync(path.join(folder, 'prisma/migrations/0_gone'), { recursive: true });
    await commit(migration('2_b'), migration('3_c'));
    expect(await whyNone()).toBe('no older version has other tables');
  });

  it('is what is named, where that can be', async () => {
    const first = await commit(migration('1_a'), ...containers);
    await commit(migration('2_b'));
    await commit(migration('3_c'));
    expect(await found(first)).toMatchObject({ commit: first });
    for (const wrong of ['HEAD', 'v9.9.9'])
      await expect(findPrevious(wrong, folder)).rejects.toThrow(`“${wrong}” is no version`);
  });

  it('is not there in a shallow clone or without one, which is said', async () => {
    await commit(migration('1_a'), ...containers);
    await commit(migration('2_b'));
    const shallow = path.join(folder, 'shallow');
    await git('clone', '--quiet', '--depth', '1', `file://${folder}`, shallow);
    expect(await whyNone(shallow)).toContain('git fetch --unshallow');
    rmSync(path.join(shallow, '.git'), { recursive: true });
    rmSync(path.join(folder, '.git'), { recursive: true });
    expect(await whyNone(shallow)).toContain('no clone');
  });
});
