import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestApi, type TestApi, type TestPerson } from '../testing/index.js';

let api: TestApi;
let member: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  member = await api.person('member');
});
afterAll(() => api.close());

/** A run as it is right after a start, before Redis has heard of it. */
async function addRun(person: TestPerson): Promise<string> {
  const id = randomUUID();
  await api.database.sql(
    `INSERT INTO "Run" (id, kind, title, payload, "requestedById") VALUES ($1, 'scan-audio', 'A folder', $2, $3)`,
    [id, JSON.stringify({ userId: person.id, path: '/music', folderId: randomUUID() }), person.id],
  );
  return id;
}

/** Opens a tab's event stream and collects what comes. */
async function openTab(person: TestPerson) {
  const stop = new AbortController();
  const response = await person.ask('/api/events', { signal: stop.signal });
  const tab = { response, text: '', ended: false, close: () => stop.abort() };
  const read = async () => {
    const text = response.body?.pipeThrough(new TextDecoderStream());
    for await (const chunk of text ?? []) tab.text += chunk;
  };
  void read()
    .catch(() => undefined)
    .finally(() => (tab.ended = true));
  return tab;
}

describe('runs over HTTP', () => {
  it('are listed, shown and cancelled by their user', async () => {
    const id = await addRun(member);
    const list = await member.ask('/api/runs?status=queued&kind=scan-audio');
    expect(await list.json()).toMatchObject({ total: 1, items: [{ id, kindTitle: 'Scan folder' }] });
    expect((await member.ask(`/api/runs/${id}`)).status).toBe(200);

    const cancelled = await member.ask(`/api/runs/${id}/cancel`, { method: 'POST' });
    expect(await cancelled.json()).toMatchObject({ id, status: 'cancelled' });
    expect((await member.ask(`/api/runs/${id}/cancel`, { method: 'POST' })).status).toBe(409);
  });

  it('are not there for anybody else', async () => {
    const id = await addRun(api.owner);
    for (const [path, method] of [
      [`/api/runs/${id}`, 'GET'],
      [`/api/runs/${id}/cancel`, 'POST'],
      [`/api/runs/${id}/retry`, 'POST'],
    ] as const) {
      const answer = await member.ask(path, { method });
      expect([path, answer.status]).toEqual([path, 404]);
    }
    expect((await fetch(`${api.url}/api/runs`)).status).toBe(401);
    expect((await fetch(`${api.url}/api/events`)).status).toBe(401);
  });

  it('are tried again as new ones', async () => {
    const id = await addRun(member);
    expect((await member.ask(`/api/runs/${id}/retry`, { method: 'POST' })).status).toBe(409);
    const all = await member.ask('/api/runs/cancel', { method: 'POST', json: {} });
    expect(await all.json()).toEqual({ cancelled: 1 });
    const again = await member.ask(`/api/runs/${id}/retry`, { method: 'POST' });
    expect(again.status).toBe(202);
    expect(await again.json()).toMatchObject({ run: { title: 'A folder', status: 'queued' } });
  });
});

describe('the event stream over HTTP', () => {
  it('tells every tab of a user what happens to the runs, unbuffered and uncompressed', async () => {
    const tabs = [await openTab(member), await openTab(member), await openTab(api.owner)];
    const { headers } = tabs[0]!.response;
    expect(headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(headers.get('cache-control')).toBe('no-cache, no-transform');
    expect(headers.get('content-encoding')).toBeNull();

    const id = await addRun(member);
    await member.ask(`/api/runs/${id}/cancel`, { method: 'POST' });
    await vi.waitFor(() => {
      expect(tabs[0]!.text).toContain(id);
      expect(tabs[1]!.text).toContain(id);
    });
    expect(tabs[0]!.text).toMatch(/^data: \{"type":"run","run":\{.*"status":"cancelled"/m);
    expect(tabs[2]!.text).not.toContain(id);
    for (const tab of tabs) tab.close();
  });
});
