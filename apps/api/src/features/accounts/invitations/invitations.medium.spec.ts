import { peopleRoutes } from '@segue/shared/contracts/http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookieOf, startTestApi, type TestApi } from '../../../testing/index.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const invite = async (json: object = {}) => {
  const answer = await api.owner.ask('/api/invitations', { method: 'POST', json });
  const made = peopleRoutes.invite.response.parse(await answer.json());
  return { ...made, token: made.path.replace('/invite/', '') };
};
const look = (token: string) => fetch(`${api.url}/api/invite/${token}`);
const account = (username: string) => ({ username, password: 'a long password', name: username });
const accept = (token: string, json: object) =>
  fetch(`${api.url}/api/invite/${token}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(json),
  });
const listed = async (id: string) => {
  const answer = await api.owner.ask('/api/invitations');
  const { items } = peopleRoutes.invitations.response.parse(await answer.json());
  return items.find((item) => item.id === id);
};

describe('an invitation', () => {
  it('says what it is good for, and lets one person in, signed in', async () => {
    const { id, token } = await invite({ role: 'reader', note: 'For Cora' });
    expect(await (await look(token)).json()).toMatchObject({ role: 'reader', invitedBy: 'The owner' });
    const answer = await accept(token, account('cora'));
    expect(answer.status).toBe(201);
    const me = await fetch(`${api.url}/api/me`, { headers: { cookie: cookieOf(answer) } });
    expect(await me.json()).toMatchObject({ username: 'cora', role: 'reader' });
    expect(await listed(id)).toMatchObject({ state: 'used', usedBy: 'cora', note: 'For Cora' });
    expect((await accept(token, account('cora-again'))).status).toBe(404);
    expect((await look(token)).status).toBe(404);
  });

  it('makes one account when two come at the same moment', async () => {
    const { token } = await invite();
    const names = ['twin-1', 'twin-2', 'twin-3'];
    const answers = await Promise.all(names.map((name) => accept(token, account(name))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 404, 404]);
    const twins = await api.database.sql(`SELECT id FROM "User" WHERE username LIKE 'twin-%'`);
    expect(twins).toHaveLength(1);
  });

  it('stays good when the user name is taken', async () => {
    const { token } = await invite();
    expect((await accept(token, account('owner'))).status).toBe(409);
    expect((await accept(token, account('somebody-else'))).status).toBe(201);
  });

  it('is good for nothing once it expired or was taken back', async () => {
    const [late, revoked] = [await invite(), await invite()];
    await api.database.sql(`UPDATE "Invitation" SET "expiresAt" = now() - interval '1 s' WHERE id = $1`, [
      late.id,
    ]);
    const revoke = () => api.owner.ask(`/api/invitations/${revoked.id}`, { method: 'DELETE' });
    expect((await revoke()).status).toBe(204);
    for (const { token } of [late, revoked]) {
      expect((await look(token)).status).toBe(404);
      expect((await accept(token, account('too-late'))).status).toBe(404);
    }
    expect((await listed(late.id))?.state).toBe('expired');
    expect((await listed(revoked.id))?.state).toBe('revoked');
  });

  it('cannot be made or seen by anybody but the owner', async () => {
    const member = await api.person('member');
    expect((await member.ask('/api/invitations')).status).toBe(403);
    expect((await member.ask('/api/invitations', { method: 'POST', json: {} })).status).toBe(403);
  });

  it('is kept as a hash only', async () => {
    const { token } = await invite();
    const rows = await api.database.sql(`SELECT row_to_json(i)::text AS row FROM "Invitation" i`);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('cannot be guessed for long', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 40; i++) statuses.push((await look(`${'guess'.repeat(8)}${i}`)).status);
    expect(statuses.at(-1)).toBe(429);
  });
});
