import { randomUUID } from 'node:crypto';
import { hearingRoutes } from '@segue/shared/contracts/http';
import { deezerQuota, startFakeDeezer, startFakeItunes, type FakeShop } from '@segue/shared/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../testing/index.js';

const SOUND = Uint8Array.from({ length: 1000 }, (_, at) => at % 251);
const RECORDING = {
  title: 'Rukus',
  artist: 'Gang Related',
  album: 'Rukus / Vibration',
  durationSeconds: 401,
};

describe('previews of tracks without a file', () => {
  let api: TestApi;
  let deezer: FakeShop;
  let itunes: FakeShop;
  let trackId: string;

  beforeAll(async () => {
    [deezer, itunes] = [await startFakeDeezer(SOUND), await startFakeItunes(SOUND)];
    api = await startTestApi({ DEEZER_BASE_URL: deezer.url, ITUNES_BASE_URL: itunes.url });
  });
  afterAll(async () => {
    await Promise.all([api.close(), deezer.close(), itunes.close()]);
  });
  beforeEach(async () => {
    for (const shop of [deezer, itunes]) shop.recordings.splice(0);
    for (const shop of [deezer, itunes]) shop.faults.splice(0);
    trackId = await addTrack(api);
    await turn(true);
  });

  const turn = (on: boolean) => api.owner.ask('/api/previews', { method: 'PUT', json: { on } });
  const about = async () => {
    const answer = await api.owner.ask(`/api/tracks/${trackId}/preview`);
    return hearingRoutes.preview.response.parse(await answer.json());
  };
  const sound = (headers: Record<string, string> = {}) =>
    api.owner.ask(`/api/tracks/${trackId}/preview/audio`, { headers });
  const asked = () => deezer.received.length + itunes.received.length;

  it('come from Deezer, are told apart from the record, and are asked for once', async () => {
    deezer.recordings.push(RECORDING);
    expect((await about()).preview).toMatchObject({
      provider: 'deezer',
      title: 'Rukus',
      artist: 'Gang Related',
    });
    const before = asked();
    await about();
    expect(asked()).toBe(before);
  });

  it('are sent through the server, a part at a time, fetched once', async () => {
    deezer.recordings.push(RECORDING);
    const whole = await sound();
    expect([whole.status, whole.headers.get('content-type')]).toEqual([200, 'audio/mpeg']);
    expect(new Uint8Array(await whole.arrayBuffer())).toEqual(SOUND);
    const before = asked();
    const part = await sound({ range: 'bytes=10-19' });
    expect(part.status).toBe(206);
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(SOUND.subarray(10, 20));
    expect(asked()).toBe(before);
  });

  it('come from iTunes when Deezer has another version alone', async () => {
    deezer.recordings.push({ ...RECORDING, title: 'Rukus (Live)' });
    itunes.recordings.push(RECORDING);
    expect((await about()).preview?.provider).toBe('itunes');
  });

  it('are none when nobody has the recording, and a shop is not asked again for it', async () => {
    deezer.recordings.push({ ...RECORDING, artist: 'Gang Related Tribute' });
    expect(await about()).toEqual({
      preview: null,
      message: 'Neither Deezer nor iTunes has this recording.',
    });
    expect((await sound()).status).toBe(404);
    const before = asked();
    await about();
    expect(asked()).toBe(before);
  });

  it('are never asked for while they are switched off', async () => {
    deezer.recordings.push(RECORDING);
    await turn(false);
    const before = asked();
    expect((await about()).message).toContain('switched off');
    expect((await sound()).status).toBe(501);
    expect(asked()).toBe(before);
    const member = await api.person('member');
    expect((await member.ask('/api/previews', { method: 'PUT', json: { on: true } })).status).toBe(403);
  });

  it('say it when a shop has no time, and are found when it has', async () => {
    deezer.recordings.push(RECORDING);
    deezer.faults.push(deezerQuota);
    expect(await about()).toEqual({ preview: null, message: 'Deezer says: wait 5 s.' });
    expect((await about()).preview?.provider).toBe('deezer');
  });

  it('are not fetched from an address that is not the shop’s', async () => {
    deezer.recordings.push({ ...RECORDING, audioUrl: 'http://127.0.0.1:9/elsewhere' });
    const answer = await sound();
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      message: 'Deezer names a preview at an address that is not its own.',
    });
  });
});

/** A track on a record of the owner's, without audio. */
async function addTrack(api: TestApi): Promise<string> {
  const [releaseId, trackId] = [randomUUID(), randomUUID()];
  const { sql } = api.database;
  await sql(
    `INSERT INTO "Release" (id, title, "artistCredit", details, "updatedAt")
     VALUES ($1, 'Rukus / Vibration', 'Gang Related', 'detailed', now())`,
    [releaseId],
  );
  await sql(
    `INSERT INTO "Track" (id, "releaseId", "sortOrder", position, title, "artistCredit", "durationSeconds", "updatedAt")
     VALUES ($1, $2, 1, 'A', 'Rukus', 'Gang Related', 400, now())`,
    [trackId, releaseId],
  );
  await sql(
    `INSERT INTO "CollectionItem" (id, "userId", "releaseId", "addedAt", "updatedAt") VALUES ($1, $2, $3, now(), now())`,
    [randomUUID(), api.owner.id, releaseId],
  );
  return trackId;
}
