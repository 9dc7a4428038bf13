import { setTimeout as wait } from 'node:timers/promises';
import { searchRoutes } from '@segue/shared/contracts/http';
import type { TestPerson } from './test-person.js';

/** Types a record with one track in, and waits until it is found. */
export async function addRecord(person: TestPerson, title: string): Promise<void> {
  const typed = { title, artist: 'Somebody', tracks: [{ title: `${title}, a track` }] };
  const answer = await person.ask('/api/releases', { method: 'POST', json: { typed } });
  if (!answer.ok) throw new Error(`The record was refused: ${await answer.text()}`);
  for (let tries = 0; tries < 300; tries++) {
    const found = await person.ask(`/api/search?limit=0&q=${encodeURIComponent(title)}`);
    if (searchRoutes.search.response.parse(await found.json()).total > 0) return;
    await wait(100);
  }
  throw new Error(`“${title}” was not found after 30 s.`);
}
