import { randomUUID } from 'node:crypto';
import { searchRoutes } from '@segue/shared/contracts/http';
import { parseKey } from '@segue/shared/domain/mixing';
import type { TestApi } from './test-api.js';
import type { TestPerson } from './test-person.js';

/** A track of {@link makeMixLibrary}. */
export interface MixLibraryTrack {
  readonly id: string;
  readonly title: string;
  readonly bpm: number;
}

const KEYS = ['8A', '9A', '8B', '7A', '10A', '3B', '12A', '5A'];

/**
 * Gives the owner records with tracks of known tempo, key and energy, without audio or catalogue: Track 1 .. n at
 * 118, 119, … BPM. Told by the api, so that they are found by search as well.
 */
export async function makeMixLibrary(api: TestApi, count: number): Promise<MixLibraryTrack[]> {
  const tracks: MixLibraryTrack[] = [];
  for (let index = 0; index < count; index += 1) {
    const track = { id: randomUUID(), title: `Track ${index + 1}`, bpm: 118 + (index % 14) };
    await insertTrack(api, track, index);
    const energy = 1 + (index % 10);
    const key = parseKey(KEYS[index % KEYS.length] ?? '');
    const json = { bpm: track.bpm, key, energy, tags: [index % 3 === 0 ? 'peak' : 'warm-up'] };
    const answer = await api.owner.ask(`/api/tracks/${track.id}`, { method: 'PATCH', json });
    if (!answer.ok) throw new Error(`${track.title} was not taken: ${await answer.text()}`);
    tracks.push(track);
  }
  await waitUntilFound(api.owner, count);
  return tracks;
}

async function insertTrack(api: TestApi, { id, title }: MixLibraryTrack, index: number): Promise<void> {
  const releaseId = randomUUID();
  const artist = `Artist ${index % 9}`;
  await api.database.sql(
    `INSERT INTO "Release" (id, title, "artistCredit", styles, year, details, "updatedAt")
     VALUES ($1, $2, $3, $4, $5, 'detailed', now())`,
    [releaseId, `Record ${index + 1}`, artist, [index % 2 === 0 ? 'House' : 'Techno'], 1990 + index],
  );
  await api.database.sql(
    `INSERT INTO "Track" (id, "releaseId", position, "sortOrder", title, "artistCredit", "durationSeconds", "updatedAt")
     VALUES ($1, $2, 'A1', 1, $3, $4, $5, now())`,
    [id, releaseId, title, artist, 300 + index],
  );
  await api.database.sql(
    `INSERT INTO "CollectionItem" (id, "userId", "releaseId", "addedAt", "createdAt", "updatedAt")
     VALUES ($1, $2, $3, now(), now(), now())`,
    [randomUUID(), api.owner.id, releaseId],
  );
}

async function waitUntilFound(person: TestPerson, count: number): Promise<void> {
  for (;;) {
    const answer = await person.ask('/api/search?limit=0&hasBpm=true');
    if (searchRoutes.search.response.parse(await answer.json()).total >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
