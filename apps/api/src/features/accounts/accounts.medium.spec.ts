import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi, type TestPerson } from '../../testing/index.js';

let api: TestApi;
let reader: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  reader = await api.person('reader');
});
afterAll(() => api.close());

const refusal = async (answer: Response) => ((await answer.json()) as { code: string }).code;

describe('the set-up', () => {
  it('is done once there is an owner, who is signed in', async () => {
    expect(await (await fetch(`${api.url}/api/setup`)).json()).toEqual({ done: true });
    const me = await fetch(`${api.url}/api/me`, { headers: { cookie: api.owner.cookie } });
    expect(await me.json()).toMatchObject({ username: 'owner', role: 'owner', banned: false });
  });

  it('cannot be done again', async () => {
    const again = { username: 'second', password: 'another password', name: 'Second' };
    const answer = await api.owner.ask('/api/setup', { method: 'POST', json: again });
    expect([answer.status, await refusal(answer)]).toEqual([409, 'conflict']);
  });
});

describe('people', () => {
  it('are added by the owner alone', async () => {
    const json = { username: 'Third-One', password: 'another password', name: 'Third' };
    expect((await reader.ask('/api/users', { method: 'POST', json })).status).toBe(403);
    const made = await api.owner.ask('/api/users', { method: 'POST', json });
    expect([made.status, await made.json()]).toMatchObject([201, { username: 'Third-One', role: 'member' }]);
  });

  it('have user names that differ by more than case', async () => {
    const json = { username: reader.username.toUpperCase(), password: 'another password', name: 'Copy' };
    const answer = await api.owner.ask('/api/users', { method: 'POST', json });
    expect([answer.status, await refusal(answer)]).toEqual([409, 'conflict']);
  });

  it('can be given another role, which holds at once', async () => {
    const person = await api.person('member');
    await api.owner.ask(`/api/users/${person.id}`, { method: 'PATCH', json: { role: 'reader' } });
    expect(await (await person.ask('/api/me')).json()).toMatchObject({ role: 'reader' });
  });

  it('are found, or said not to be', async () => {
    const answer = await api.owner.ask('/api/users/nobody', { method: 'PATCH', json: { banned: true } });
    expect([answer.status, await refusal(answer)]).toEqual([404, 'not-found']);
  });

  it('never include an owner who is banned or demoted', async () => {
    for (const json of [{ banned: true }, { role: 'reader' }]) {
      const answer = await api.owner.ask(`/api/users/${api.owner.id}`, { method: 'PATCH', json });
      expect([answer.status, await refusal(answer)]).toEqual([409, 'conflict']);
    }
  });
});

describe('an API key', () => {
  it('is shown once and then only by its first characters', async () => {
    const made = await reader.ask('/api/api-keys', {
      method: 'POST',
      json: { name: 'Deck', expiresInDays: 1 },
    });
    const { id, key, start } = (await made.json()) as { id: string; key: string; start: string };
    expect(key.startsWith(start)).toBe(true);
    const listed = JSON.stringify(await (await reader.ask('/api/api-keys')).json());
    expect(listed).toContain(id);
    expect(listed).not.toContain(key);
    expect(JSON.stringify(await api.database.sql('SELECT * FROM "Apikey"'))).not.toContain(key);
  });

  it('works until it is revoked, by its own person alone', async () => {
    const made = await reader.ask('/api/api-keys', { method: 'POST', json: {} });
    const { id, key } = (await made.json()) as { id: string; key: string };
    const use = () => fetch(`${api.url}/api/me`, { headers: { 'x-api-key': key } });
    expect((await use()).status).toBe(200);
    expect((await api.owner.ask(`/api/api-keys/${id}`, { method: 'DELETE' })).status).toBe(404);
    expect((await reader.ask(`/api/api-keys/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await use()).status).toBe(401);
  });

  it('ends on its day', async () => {
    const made = await reader.ask('/api/api-keys', { method: 'POST', json: { expiresInDays: 1 } });
    const { id, key } = (await made.json()) as { id: string; key: string };
    await api.database.sql(`UPDATE "Apikey" SET "expiresAt" = now() - interval '1 minute' WHERE id = $1`, [
      id,
    ]);
    expect((await fetch(`${api.url}/api/me`, { headers: { 'x-api-key': key } })).status).toBe(401);
  });

  it.each(['wrong', 'segue_' + 'a'.repeat(64), ''])('that is wrong opens nothing: %j', async (key) => {
    const answer = await fetch(`${api.url}/api/me`, { headers: { 'x-api-key': key } });
    expect([answer.status, await refusal(answer)]).toEqual([401, 'unauthorized']);
  });

  it('says when it was used last', async () => {
    await reader.ask('/api/me');
    const { items } = (await (await reader.ask('/api/api-keys')).json()) as {
      items: { lastUsedAt: string | null }[];
    };
    expect(items.some(({ lastUsedAt }) => lastUsedAt !== null)).toBe(true);
  });
});
