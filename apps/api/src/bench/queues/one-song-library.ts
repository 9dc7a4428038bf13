import { release } from '@segue/shared/contracts/http';
import { composeSong, encodeWav } from '@segue/shared/testing';
import { sendFile, type TestApi, type TestPerson } from '../../testing/index.js';

/**
 * A record of many tracks that are all the same short song, of which one file is kept.
 * @returns the ids of the tracks
 */
export async function oneSongLibrary(
  api: Pick<TestApi, 'database'>,
  person: TestPerson,
  { tracks, seconds, title }: { tracks: number; seconds: number; title: string },
): Promise<string[]> {
  const typed = { title, artist: 'Nobody', tracks: [{ title: 'Track 1' }] };
  const made = await person.ask('/api/releases', { method: 'POST', json: { typed } });
  const {
    id,
    tracks: [first],
  } = release.parse(await made.json());
  if (first === undefined) throw new Error('The record has no track.');
  const { samples } = composeSong({ seed: 710_000 + title.length, style: 'house', seconds });
  await sendFile(person, `/api/tracks/${first.id}/audio`, 'song.wav', new Uint8Array(encodeWav([samples])));
  await api.database.sql(
    `INSERT INTO "Track" (id, "releaseId", title, "artistCredit", "sortOrder", "updatedAt")
     SELECT gen_random_uuid(), $1, 'Track ' || n, 'Nobody', 1000 + n, now() FROM generate_series(2, $2::int) n`,
    [id, tracks],
  );
  await api.database.sql(
    `INSERT INTO "TrackAudio" ("trackId", "audioFileId", "matchedBy")
     SELECT t.id, a."audioFileId", 'upload' FROM "Track" t, "TrackAudio" a
     WHERE t."releaseId" = $1 AND a."trackId" = $2 ON CONFLICT DO NOTHING`,
    [id, first.id],
  );
  const rows = await api.database.sql<{ id: string }>('SELECT id FROM "Track" WHERE "releaseId" = $1', [id]);
  return rows.map((row) => row.id);
}
