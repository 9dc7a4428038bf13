import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { backupRoutes, queueRoutes, runRoutes } from '@segue/shared/contracts/http';
import { builtEntry, createLogger, parseEnv } from '@segue/shared/node';
import { Queue } from 'bullmq';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addRecord, startTestApi, waitForRun, type TestApi } from '../../testing/index.js';
import { apiEnvSchema } from '../../env.js';
import { backUpBeforeUpgrade } from './before-upgrade.js';
import { backupGroundOf } from './backup-ground-of.js';
import { writeBackup } from './write-backup.js';

let api: TestApi;
let folder: string;
beforeAll(async () => {
  api = await startTestApi();
  folder = fileURLToPath(`${api.env.STORAGE_URL}/backups`);
  await addRecord(api.owner, 'Before the backup');
});
afterAll(() => api.close());

const list = async () => backupRoutes.list.response.parse(await (await api.owner.ask('/api/backups')).json());

/** Starts work on backups and waits for its end. */
async function work(path: string, json: unknown = {}) {
  const answer = await api.owner.ask(path, { method: 'POST', json });
  expect([path, answer.status]).toEqual([path, 202]);
  const { run } = backupRoutes.write.response.parse(await answer.json());
  return waitForRun(api.owner, run.id, 60);
}

const titles = async () =>
  (await api.database.sql<{ title: string }>('SELECT title FROM "Release" ORDER BY title')).map(
    ({ title }) => title,
  );

async function found(q: string): Promise<number> {
  const answer = await api.owner.ask(`/api/search?q=${encodeURIComponent(q)}`);
  return ((await answer.json()) as { total: number }).total;
}

describe('backups', () => {
  it('are planned for every night, and fourteen of them stay', async () => {
    const { settings, next, items, problem, folder: place } = await list();
    expect({ settings, items, problem, place }).toEqual({
      ...{ settings: { daily: true, keep: 14 }, items: [], problem: null, place: folder },
    });
    expect(new Date(next ?? 0).getHours()).toBe(2);
    expect(Date.parse(next ?? '')).toBeGreaterThan(Date.now());
  });

  it('have one switch for the nightly one, wherever it is pressed', async () => {
    const clock = '/api/queues/schedules/daily-backup';
    const off = await api.owner.ask(clock, { method: 'PATCH', json: { enabled: false } });
    expect(off.status).toBe(200);
    expect(await list()).toMatchObject({ settings: { daily: false, keep: 14 }, next: null });
    const json = { daily: true, keep: 9 };
    const on = await api.owner.ask('/api/backups/settings', { method: 'PUT', json });
    expect(await on.json()).toEqual(json);
    const answer = queueRoutes.schedules.response.parse(
      await (await api.owner.ask('/api/queues/schedules')).json(),
    );
    const daily = answer.items.find(({ name }) => name === 'daily-backup');
    expect([daily?.enabled, daily?.nextAt]).toEqual([true, (await list()).next]);
  });

  it('are made by button: whole, looked at, and listed with what they hold', async () => {
    // Files that the library knows and the storage has not, and work that waits.
    await api.database.sql(
      `INSERT INTO "AudioFile" (id, "contentHash", "storageKey", "originalName", mime, "sizeBytes", source)
       VALUES (gen_random_uuid(), 'ab', 'audio/ab/ab.flac', 'lost.flac', 'audio/flac', 5, 'upload')`,
    );
    await api.database.sql(
      `INSERT INTO "Run" (id, kind, payload, status) VALUES ($1, 'analyse-track', '{}', 'running')`,
      [randomUUID()],
    );
    const run = await work('/api/backups');
    expect(run).toMatchObject({ status: 'succeeded', kind: 'write-backup', kindTitle: 'Back up' });
    const [made] = (await list()).items;
    expect(made).toMatchObject({
      ...{ id: run.result?.['backupId'], reason: 'button', refusal: null, warning: null },
      holds: { people: 1, tracks: 1, copies: 1, audioFiles: 1 },
      checks: [{ how: 'contents', ok: true }],
    });
    const files = (await readdir(folder)).filter((name) => !name.startsWith('.'));
    expect(files.sort()).toEqual([`${made?.id}.json`, `${made?.id}.tar`]);
  });

  it('are made by the clock', async () => {
    const connection = { url: api.env.REDIS_URL };
    const clock = new Queue('schedules', { connection, prefix: api.env.REDIS_PREFIX });
    await clock.add('daily-backup', {});
    await clock.close();
    const runs = async () => runRoutes.list.response.parse(await (await api.owner.ask('/api/runs')).json());
    await expect
      .poll(async () => (await runs()).items[0]?.title, { timeout: 20_000 })
      .toBe('The daily backup');
    expect((await waitForRun(api.owner, (await runs()).items[0]?.id ?? '')).status).toBe('succeeded');
    expect((await list()).items.map(({ reason }) => reason)).toEqual(['daily', 'button']);
  });

  it('are tried in a scratch database, which leaves nothing behind', async () => {
    const backup = (await list()).items.find(({ reason }) => reason === 'button');
    const run = await work(`/api/backups/${backup?.id}/verify`);
    expect(run).toMatchObject({ status: 'succeeded', kind: 'verify-backup' });
    const tried = (await list()).items.find(({ id }) => id === backup?.id);
    expect(tried?.checks.map(({ how, ok }) => [how, ok])).toEqual([
      ['contents', true],
      ['trial', true],
    ]);
    const trials = await api.database.sql(
      `SELECT 1 FROM pg_database WHERE datname = current_database() || '_trial'`,
    );
    expect(trials).toEqual([]);
  });
});

describe('a restore', () => {
  it('is not begun without the word', async () => {
    const backup = (await list()).items.find(({ reason }) => reason === 'button');
    const path = `/api/backups/${backup?.id}/restore`;
    const answer = await api.owner.ask(path, { method: 'POST', json: { confirm: 'yes' } });
    expect(answer.status).toBe(400);
  });

  it('brings back what was, keeps what is now aside, and says which audio is missing', async () => {
    const backup = (await list()).items.find(({ reason }) => reason === 'button');
    await addRecord(api.owner, 'After the backup');
    const other = await api.person('member');

    const held = await holdTables();
    const asked = await api.owner.ask(`/api/backups/${backup?.id}/restore`, {
      method: 'POST',
      json: { confirm: 'restore' },
    });
    const { run: begun } = backupRoutes.write.response.parse(await asked.json());
    await refusesCalmly();
    await held.end();
    const run = await waitForRun(api.owner, begun.id, 60);
    expect(run.error).toBeNull();
    expect(run).toMatchObject({
      ...{ status: 'succeeded', kind: 'restore-backup' },
      result: { backupId: backup?.id, migrated: 0, missing: 1, missingNames: ['lost.flac'] },
    });
    expect(await titles()).toEqual(['Before the backup']);
    await expect.poll(() => found('After the backup')).toBe(0);
    expect(await found('Before the backup')).toBeGreaterThan(0);

    const as = (cookie: string) => fetch(`${api.url}/api/me`, { headers: { cookie } });
    expect((await as(api.owner.cookie)).status).toBe(200);
    expect((await as(other.cookie)).status).toBe(401);
    const runs = runRoutes.list.response.parse(await (await api.owner.ask('/api/runs')).json());
    expect(runs.items.filter(({ status }) => status === 'running' || status === 'queued')).toEqual([]);

    const log = await api.owner.ask('/api/audit?action=backups.restore&outcome=done');
    expect(await log.json()).toMatchObject({ items: [{ details: { id: backup?.id } }] });

    const { items } = await list();
    const point = items.find(({ reason }) => reason === 'restore-point');
    expect(point?.id).toBe(run.result?.['restorePointId']);
    expect(point?.checks).toMatchObject([{ how: 'contents', ok: true }]);
  });
});

describe('an archive', () => {
  it('is downloaded as it lies there, deleted, and brought back', async () => {
    const backup = (await list()).items.find(({ reason }) => reason === 'button');
    const answer = await api.owner.ask(`/api/backups/${backup?.id}/file`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(backup?.sha256);

    expect((await api.owner.ask(`/api/backups/${backup?.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await list()).items.map(({ id }) => id)).not.toContain(backup?.id);
    expect((await api.owner.ask(`/api/backups/${backup?.id}/file`)).status).toBe(404);

    const brought = await send(bytes);
    expect(brought.status).toBe(201);
    expect(await brought.json()).toMatchObject({ reason: 'upload', sha256: backup?.sha256, refusal: null });
    bytes[bytes.length - 3000] = (bytes.at(-3000) ?? 0) ^ 1;
    const damaged = await send(bytes);
    expect([damaged.status, await damaged.json()]).toMatchObject([
      422,
      { message: 'The backup is damaged: database.dump is not what was written.' },
    ]);
  });
});

describe('at a console', () => {
  it('a backup is written, and put back by its name', async () => {
    const written = await command('./backup-main.js');
    const id = /(segue-[\w-]+)\.tar/.exec(written)?.[1] ?? '';
    expect((await list()).items[0]).toMatchObject({ id, reason: 'command' });
    await addRecord(api.owner, 'After the command');
    expect(await command('./restore-main.js', id, '--yes')).toMatch(
      /Everybody signs in again.*1 of 1 files of audio are not in the storage.*lost\.flac/s,
    );
    expect(await titles()).not.toContain('After the command');
    await expect.poll(() => found('After the command')).toBe(0);
  });
});

describe('before an upgrade', () => {
  const env = (more: Record<string, string> = {}) => parseEnv(apiEnvSchema, { ...api.env, ...more });
  const logger = createLogger('test');

  it('what is there is backed up', async () => {
    await backUpBeforeUpgrade(env(), logger, ['29990101000000_more']);
    expect((await list()).items[0]).toMatchObject({ reason: 'upgrade', checks: [{ ok: true }] });
  });

  it('it is refused where that cannot be done, unless the owner goes without', async () => {
    const nowhere = { BACKUP_URL: `${process.execPath}/not-a-folder` };
    await expect(backUpBeforeUpgrade(env(nowhere), logger, ['x'])).rejects.toThrow(
      /The database was not changed.*BACKUP_BEFORE_UPGRADE=false/,
    );
    await backUpBeforeUpgrade(env({ ...nowhere, BACKUP_BEFORE_UPGRADE: 'false' }), logger, ['x']);
  });
});

describe('a backup that is stopped', () => {
  it('leaves nothing behind', async () => {
    const ground = backupGroundOf(parseEnv(apiEnvSchema, { ...api.env }), '0.1.0');
    const before = await readdir(folder);
    const stop = new AbortController();
    const report = () => stop.abort(new Error('stopped'));
    await expect(writeBackup(ground, 'button', { signal: stop.signal, report })).rejects.toThrow();
    expect(await readdir(folder)).toEqual(before);
  });
});

/** Somebody reads a table: until they end, a restore waits with its exchange. */
async function holdTables(): Promise<Client> {
  const client = new Client({ connectionString: api.database.url });
  await client.connect();
  await client.query('BEGIN; LOCK TABLE "Release" IN ACCESS SHARE MODE');
  return client;
}

/** While the tables are exchanged nobody hangs on them: health answers, everything else says so and when to come back. */
async function refusesCalmly(): Promise<void> {
  const search = () => api.owner.ask('/api/search?q=before');
  await expect.poll(async () => (await search()).status, { timeout: 30_000 }).toBe(503);
  const refused = await search();
  expect(refused.headers.get('retry-after')).toBe('5');
  expect(await refused.json()).toMatchObject({
    message: 'A backup is being restored. Try again in a moment.',
    data: { reason: 'restoring', progress: { message: expect.any(String) as string } },
  });
  const signIn = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
  expect((await fetch(`${api.url}/api/auth/sign-in/username`, signIn)).status).toBe(503);
  const health = async (path: string) => (await fetch(`${api.url}/api/health/${path}`)).status;
  expect([await health('live'), await health('ready')]).toEqual([200, 200]);
}

/** Runs one of the built commands as `npm run` does, and answers what it prints. */
async function command(entry: string, ...args: string[]): Promise<string> {
  const program = [builtEntry(import.meta.url, entry), ...args];
  const { stdout } = await promisify(execFile)(process.execPath, program, { env: { ...api.env } });
  return stdout;
}

function send(bytes: Uint8Array<ArrayBuffer>): Promise<Response> {
  const form = new FormData();
  form.set('file', new Blob([bytes]), 'backup.tar');
  return api.owner.ask('/api/backups/upload', { method: 'POST', body: form });
}
