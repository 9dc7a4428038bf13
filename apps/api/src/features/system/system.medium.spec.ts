import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, withPostgresAway, type TestApi } from '../../testing/index.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const ask = (path: string, init?: RequestInit) => fetch(`${api.url}${path}`, init);

describe('health', () => {
  it('says that the process lives', async () => {
    expect(await (await ask('/api/health/live')).json()).toEqual({ ok: true });
  });

  it('says how each part is, by name', async () => {
    const answer = await ask('/api/health/ready');
    const { ok, parts } = (await answer.json()) as { ok: boolean; parts: { name: string; ok: boolean }[] };
    const fine = new Map(parts.map((part) => [part.name, part.ok]));
    expect([answer.status, ok]).toEqual([200, true]);
    for (const name of ['postgres', 'redis', 'search', 'storage'])
      expect([name, fine.get(name)]).toEqual([name, true]);
  });

  it('is not ready while Postgres is away, and says that it is Postgres', async () => {
    const answer = await withPostgresAway(api.database.url, () => ask('/api/health/ready'));
    expect(await answer.json()).toMatchObject({
      code: 'unavailable',
      status: 503,
      message: 'Not ready: postgres cannot be reached.',
    });
    expect((await ask('/api/health/live')).status).toBe(200);
    expect((await ask('/api/health/ready')).status).toBe(200);
  });

  it('sees the workers: those that the api hosts itself, and that nobody analyses', async () => {
    const { parts } = (await (await ask('/api/health/ready')).json()) as {
      parts: { name: string; message: string }[];
    };
    const said = new Map(parts.map(({ name, message }) => [name, message]));
    expect(said.get('worker import-collection')).toBe('1 running.');
    expect(said.get('worker analyse-track')).toBe('No worker is running; its jobs wait.');
  });
});

describe('the page of capabilities', () => {
  it('says plainly what is not configured, and what to do', async () => {
    const answer = await api.owner.ask('/api/capabilities');
    const { items } = (await answer.json()) as { items: { name: string; ready: boolean; message: string }[] };
    const discogs = items.find(({ name }) => name === 'discogs');
    expect(discogs).toMatchObject({
      ready: false,
      message: expect.stringContaining('Set DISCOGS_TOKEN') as string,
    });
    expect(items.find(({ name }) => name === 'ffmpeg')).toMatchObject({ ready: true });
  });
});

describe('the overview', () => {
  it('of a fresh library is all zeros', async () => {
    expect(Object.values((await (await api.owner.ask('/api/overview')).json()) as object)).toEqual(
      Array(7).fill(0),
    );
  });

  it('counts what is mine, and not what is somebody else’s', async () => {
    const other = await api.person('member');
    await api.database.sql(`
      WITH r AS (INSERT INTO "Release" (id, title, "artistCredit", "updatedAt") VALUES (gen_random_uuid(), 'Higher', 'X', now()) RETURNING id),
      t AS (INSERT INTO "Track" (id, "releaseId", title, "artistCredit", "sortOrder", "updatedAt")
            SELECT gen_random_uuid(), r.id, 'A side', 'X', n, now() FROM r, generate_series(1, 3) n)
      INSERT INTO "CollectionItem" (id, "userId", "releaseId", copy, "addedAt", "updatedAt")
      SELECT gen_random_uuid(), '${other.id}', r.id, n, now(), now() FROM r, generate_series(1, 2) n`);
    expect(await (await other.ask('/api/overview')).json()).toMatchObject({
      releases: 1,
      items: 2,
      tracks: 3,
      withAudio: 0,
    });
    expect(await (await api.owner.ask('/api/overview')).json()).toMatchObject({
      releases: 0,
      items: 0,
      tracks: 0,
    });
  });
});

describe('metrics', () => {
  it('count requests by the pattern of their route', async () => {
    await api.owner.ask('/api/users/somebody', { method: 'PATCH', json: {} });
    const text = await (await ask('/metrics')).text();
    expect(text).toMatch(
      /segue_http_request_seconds_count\{method="PATCH",route="\/api\/users\/:id",status="404"\} 1/,
    );
    expect(text).toMatch(/segue_process_cpu_seconds_total \d/);
    expect(text).toContain('# TYPE segue_runs_live gauge');
  });

  it('are not for who comes through a proxy', async () => {
    const answer = await ask('/metrics', { headers: { 'x-forwarded-for': '127.0.0.1' } });
    expect(await answer.json()).toMatchObject({ code: 'forbidden', status: 403 });
  });
});

describe('the api’s own description', () => {
  it('is an OpenAPI document that anyone may read', async () => {
    const document = (await (await ask('/api/openapi.json')).json()) as { openapi: string; paths: object };
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toContain('/api/playlists/generate');
  });

  it('has a page that is made of this server’s own files', async () => {
    const page = await (await ask('/api/docs')).text();
    const files = [...page.matchAll(/(?:src|href)=["']([^"']+)["']/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(3);
    const answers = await Promise.all(files.map((file) => fetch(new URL(file, `${api.url}/api/docs`))));
    expect(answers.map(({ status, url }) => [status, new URL(url).origin])).toEqual(
      files.map(() => [200, api.url]),
    );
  });
});
