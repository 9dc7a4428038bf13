import { randomUUID } from 'node:crypto';
import {
  api as contract,
  isAudited,
  type AuditEntry,
  type RouteContract,
  type RouteGroup,
} from '@segue/shared/contracts/http';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestApi, type TestApi } from '../../testing/index.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const guarded = Object.entries<RouteGroup>(contract).flatMap(([group, routes]) =>
  Object.entries<RouteContract>(routes).flatMap(([name, route]) =>
    isAudited(route) && route.access !== 'public' ? [[`${group}.${name}`, route] as const] : [],
  ),
);

interface Page {
  readonly items: AuditEntry[];
  readonly total: number;
}

const read = async (query = ''): Promise<Page> =>
  (await (await api.owner.ask(`/api/audit?limit=200${query}`)).json()) as Page;

const keep = (days: number) => api.owner.ask('/api/audit/settings', { method: 'PUT', json: { days } });

const keptDays = async () =>
  ((await (await api.owner.ask('/api/audit')).json()) as { keptDays: number }).keptDays;

/** As if the database went away at that very moment. */
async function breakNotesOf(operation: 'INSERT' | 'UPDATE', action: string): Promise<void> {
  await api.database.sql(
    `CREATE FUNCTION break_notes() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'gone'; END $$`,
  );
  await api.database.sql(
    `CREATE TRIGGER break_notes BEFORE ${operation} ON "AuditEntry" FOR EACH ROW
     WHEN (NEW.action = '${action}') EXECUTE FUNCTION break_notes()`,
  );
}

const mendNotes = () => api.database.sql('DROP FUNCTION break_notes CASCADE');

/** With ids of nothing and an empty body, so that it changes nothing that the next one needs. */
function call(route: RouteContract): Promise<Response> {
  const path = route.path.replace(/:\w+/g, randomUUID());
  const json = route.body === undefined ? {} : { json: {} };
  const address = { 'x-forwarded-for': '198.51.100.20' };
  return api.owner.ask(path, { method: route.method, headers: address, ...json });
}

describe('the audit log', () => {
  it('is about all that the owner alone may change', () => {
    const owners = Object.values<RouteGroup>(contract)
      .flatMap((routes) => Object.values<RouteContract>(routes))
      .filter(({ access, method }) => access === 'owner' && method !== 'GET');
    expect(owners.length).toBeGreaterThan(4);
    expect(guarded.map(([, route]) => route)).toEqual(expect.arrayContaining(owners));
  });

  it.each(guarded)('has one entry for each call of %s', async (action, route) => {
    const before = (await read(`&action=${action}`)).total;
    const answer = await call(route);
    const outcome = answer.ok ? 'done' : ((await answer.json()) as { code: string }).code;
    await vi.waitFor(async () => expect((await read(`&action=${action}`)).total).toBe(before + 1));
    const [entry] = (await read(`&action=${action}`)).items;
    expect(entry).toMatchObject({ action, outcome, actorId: api.owner.id, via: 'api-key' });
    expect(entry?.address).toBe('198.51.100.20');
  });

  it('says who came, by password and by invitation, and no secret of theirs', async () => {
    const invited = await api.owner.ask('/api/invitations', { method: 'POST', json: { note: 'For Ruth' } });
    const { path } = (await invited.json()) as { path: string };
    const token = path.split('/').at(-1) ?? '';
    const body = JSON.stringify({ username: 'ruth', password: 'correct horse battery', name: 'Ruth' });
    const headers = { 'content-type': 'application/json' };
    await fetch(`${api.url}/api/invite/${token}`, { method: 'POST', headers, body });
    const { items } = await read();
    const ours = items.slice(0, 2);
    expect(ours.map(({ action, details }) => [action, details])).toEqual([
      ['people.acceptInvitation', { username: 'ruth', name: 'Ruth' }],
      ['people.invite', expect.objectContaining({ note: 'For Ruth' })],
    ]);
    const rows = JSON.stringify(await api.database.sql('SELECT * FROM "AuditEntry"'));
    for (const secret of [token, 'correct horse', api.owner.apiKey]) expect(rows).not.toContain(secret);
  });

  it('can be filtered by person, action and outcome', async () => {
    const refused = await read('&outcome=refused');
    expect(refused.items.every(({ outcome }) => outcome !== 'done')).toBe(true);
    const ofOwner = await read(`&outcome=done&actorId=${api.owner.id}&action=people.invite`);
    // One by the table above, and Ruth's.
    expect(ofOwner.total).toBe(2);
    expect((await read('&actorId=nobody')).total).toBe(0);
  });

  it('has the entry before the deed: what cannot be noted is not done', async () => {
    const days = (await keptDays()) === 90 ? 91 : 90;
    await breakNotesOf('INSERT', 'audit.keep');
    expect((await keep(days)).ok).toBe(false);
    await mendNotes();
    expect(await keptDays()).not.toBe(days);
    expect((await keep(days)).ok).toBe(true);
    expect(await keptDays()).toBe(days);
  });

  it('has the entry when all ended between the deed and its outcome, and says that nobody knows', async () => {
    await breakNotesOf('UPDATE', 'audit.keep');
    expect(await (await keep(120)).json()).toEqual({ days: 120 });
    await mendNotes();
    expect(await keptDays()).toBe(120);
    const { items } = await read('&outcome=begun');
    expect(items).toEqual([expect.objectContaining({ action: 'audit.keep', details: { days: 120 } })]);
    expect((await read('&outcome=refused&action=audit.keep')).items).not.toContainEqual(items[0]);
    // How it ended is said once, and nothing else of it ever changes.
    const change = (set: string) =>
      api.database.sql(`UPDATE "AuditEntry" SET ${set} WHERE outcome = 'begun' AND action = 'audit.keep'`);
    await expect(change(`outcome = 'done', details = '{}'`)).rejects.toThrow('append-only');
    await change(`outcome = 'done'`);
    expect((await read('&outcome=begun')).total).toBe(0);
  });

  it('cannot be rewritten, and forgets what is older than the days that it is kept', async () => {
    await expect(api.database.sql(`UPDATE "AuditEntry" SET outcome = 'done'`)).rejects.toThrow('append-only');
    await expect(api.database.sql('DELETE FROM "AuditEntry"')).rejects.toThrow('append-only');
    await api.database.sql(
      `INSERT INTO "AuditEntry" (id, at, "actorName", via, address, action, details, outcome)
       SELECT gen_random_uuid(), now() - days * interval '1 day', 'Old', 'cookie', '', 'old', '{}', 'done'
       FROM unnest(ARRAY[40, 100]) AS days`,
    );
    const kept = await api.owner.ask('/api/audit/settings', { method: 'PUT', json: { days: 60 } });
    expect(await kept.json()).toEqual({ days: 60 });
    expect((await read('&action=old')).total).toBe(1);
    expect(await read()).toMatchObject({ keptDays: 60 });
  });
});
