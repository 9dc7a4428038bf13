import { discogsRoutes, importRoutes } from '@segue/shared/contracts/http';
import type { RouteOutput } from '@segue/shared/contracts/http';
import {
  releaseDocument,
  type CollectionCopy,
  type FakeDiscogs,
  type PersonData,
} from '@segue/shared/testing';
import { waitForRun, type TestPerson } from '../../testing/index.js';

type Import = RouteOutput<typeof importRoutes.get>;

/** Puts so many releases on a fake Discogs, and a user who owns one copy of each. */
export function fillDiscogs(discogs: FakeDiscogs, username: string, count: number): PersonData {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  for (const id of numbers) discogs.data.releases.set(id, releaseDocument(factsOf(id)));
  return discogs.data.addPerson(username, numbers.map(copyOf));
}

function factsOf(id: number) {
  const artist = { id: 1 + (id % 500), name: id % 7 === 0 ? `Artist ${id % 500} (2)` : `Artist ${id % 500}` };
  return {
    id,
    title: `Record ${id}`,
    artists: [artist],
    year: 1980 + (id % 40),
    labels: [{ id: 1 + (id % 200), name: `Label ${id % 200}`, catno: `CAT ${id}` }],
    formats: [{ name: 'Vinyl', qty: '1', descriptions: ['12"'] }],
    genres: ['Electronic'],
    styles: [id % 2 === 0 ? 'House' : 'Techno'],
    tracks: [
      { position: 'A', title: `Side A of ${id}`, duration: '6:00' },
      { position: 'B', title: `Side B of ${id}`, duration: '5:30' },
    ],
  };
}

/** One copy, added a minute after the one before it. */
export function copyOf(releaseId: number): CollectionCopy {
  const dateAdded = `${new Date(Date.UTC(2020, 0, 1, 0, releaseId)).toISOString().slice(0, 19)}-08:00`;
  return { releaseId, instanceId: 1_000_000 + releaseId, folderId: 1, dateAdded };
}

/** Connects a person to the fake and waits for nothing. */
export async function connect(person: TestPerson, token: string): Promise<void> {
  const answer = await person.ask('/api/discogs/token', { method: 'PUT', json: { token } });
  if (!answer.ok) throw new Error(`Connecting answered ${answer.status}: ${await answer.text()}`);
}

/** Syncs and answers what that came to, once the listing is in. */
export async function syncNow(
  person: TestPerson,
  body: { dryRun?: boolean; parts?: string[] } = {},
  seconds = 60,
): Promise<Import> {
  const answer = await person.ask('/api/discogs/sync', { method: 'POST', json: body });
  if (!answer.ok) throw new Error(`Syncing answered ${answer.status}: ${await answer.text()}`);
  const { run, importId } = discogsRoutes.sync.response.parse(await answer.json());
  const ended = await waitForRun(person, run.id, seconds);
  if (ended.status !== 'succeeded') throw new Error(`The sync ended as ${JSON.stringify(ended)}`);
  return importRoutes.get.response.parse(await (await person.ask(`/api/imports/${importId}`)).json());
}
