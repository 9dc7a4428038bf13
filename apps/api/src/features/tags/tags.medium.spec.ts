import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { searchRoutes, tagBatch, tagRoutes, type TagBatch, type TagFile } from '@segue/shared/contracts/http';
import { openStorage } from '@segue/shared/node';
import { FakeDiscogs, loadSampleCrate } from '@segue/shared/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  fillLibrary,
  sendFile,
  startService,
  startTestApi,
  type TestApi,
  type TestService,
} from '../../testing/index.js';

const run = promisify(execFile);

describe('writing tags', () => {
  const discogs = new FakeDiscogs({ limits: { withToken: 6000, withoutToken: 6000 } });
  let api: TestApi;
  let worker: TestService;
  let folder: string;
  /** Two tracks with a file each, and one whose file came from a scanned folder. */
  let trackIds: string[];
  let original: Buffer;

  beforeAll(async () => {
    await discogs.start();
    loadSampleCrate(discogs);
    folder = await mkdtemp(join(tmpdir(), 'segue-tags-api-'));
    api = await startTestApi({ DISCOGS_BASE_URL: discogs.url });
    await fillLibrary(api.owner);
    trackIds = [];
    const found = searchRoutes.search.response.parse(
      await (await api.owner.ask('/api/search?q=&limit=50')).json(),
    );
    const some = found.hits.filter(({ kind }) => kind === 'track').slice(0, 3);
    for (const [place, file] of ['a.flac', 'b.mp3', 'c.flac'].entries())
      trackIds.push(await withAudio(some[place]?.id ?? '', file));
    await api.database.sql(`UPDATE "AudioFile" SET source = 'scan' WHERE "originalName" = 'c.flac'`);
    original = await readFile(join(folder, 'a.flac'));
    worker = startService(api, 'analysis');
  });
  afterAll(async () => {
    await worker.stop();
    await api.close();
    await discogs.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function withAudio(id: string, name: string): Promise<string> {
    const path = join(folder, name);
    const tone = `sine=${300 + name.charCodeAt(0)}:d=2`;
    await run('ffmpeg', [
      '-v',
      'error',
      '-y',
      '-f',
      'lavfi',
      '-i',
      tone,
      '-metadata',
      'comment=Before',
      path,
    ]);
    const answer = await sendFile(
      api.owner,
      `/api/tracks/${id}/audio`,
      name,
      new Uint8Array(await readFile(path)),
    );
    expect(answer.status).toBe(201);
    await api.owner.ask(`/api/tracks/${id}`, { method: 'PATCH', json: { bpm: 131.25, energy: 7 } });
    return id;
  }

  const post = (path: string, json?: unknown) => api.owner.ask(path, { method: 'POST', json: json ?? {} });
  const choice = { bpm: true, genre: 'styles', comment: 'Energy {energy}' };
  const get = async (id: string) =>
    tagRoutes.get.response.parse(await (await api.owner.ask(`/api/tags/${id}`)).json());

  async function create(json: Record<string, unknown> = {}): Promise<TagBatch> {
    const answer = await post('/api/tags', { trackIds, choice, ...json });
    expect(answer.status).toBe(202);
    return tagBatch.parse(await answer.json());
  }
  /** Waits until nothing runs for a batch. */
  async function settled(id: string): Promise<{ batch: TagBatch; files: TagFile[] }> {
    return vi.waitFor(
      async () => {
        const shown = await get(id);
        expect(shown.batch.working).toBeNull();
        return shown;
      },
      { timeout: 60_000, interval: 200 },
    );
  }
  const stored = async (trackId: string): Promise<Buffer> =>
    Buffer.from(await (await api.owner.ask(`/api/tracks/${trackId}/audio`)).arrayBuffer());
  const keyOf = async (trackId: string): Promise<string> => {
    const [row] = await api.database.sql<{ storageKey: string }>(
      `SELECT f."storageKey" FROM "AudioFile" f JOIN "TrackAudio" a ON a."audioFileId" = f.id WHERE a."trackId" = $1`,
      [trackId],
    );
    return row?.storageKey ?? '';
  };

  it('looks first: each field old and new, files that may not be written refused, nothing changed', async () => {
    const { id } = await create();
    const { batch, files } = await settled(id);
    expect(batch.counts).toEqual({ ready: 2, refused: 1 });
    expect(files[0]?.changes).toEqual([
      { field: 'bpm', before: '', after: '131.25' },
      { field: 'genre', before: '', after: expect.any(String) as string },
      { field: 'comment', before: 'Before', after: 'Energy 7' },
    ]);
    expect(files[2]?.problem?.code).toBe('scanned');
    expect((await stored(trackIds[0] ?? '')).equals(new Uint8Array(original))).toBe(true);
    expect((await post(`/api/tags/${id}/undo`)).status).toBe(409);
  });

  it('writes what was shown, keeps the file’s place in the library, and takes it back byte for byte', async () => {
    const [trackId = ''] = trackIds;
    const before = await keyOf(trackId);
    const { id } = await create();
    await settled(id);
    expect((await post(`/api/tags/${id}/write`)).status).toBe(202);
    const written = await settled(id);
    expect(written.batch.counts).toEqual({ written: 2, refused: 1 });
    const after = await keyOf(trackId);
    expect(after).not.toBe(before);
    const storage = openStorage(api.env.STORAGE_URL);
    await vi.waitFor(async () => expect(await storage.stat(before)).toBeNull(), { timeout: 10_000 });
    expect((await post(`/api/tags/${id}/write`)).status).toBe(409);

    const again = await create();
    expect((await settled(again.id)).batch.counts).toEqual({ unchanged: 2, refused: 1 });

    expect((await post(`/api/tags/${id}/undo`)).status).toBe(202);
    expect((await settled(id)).batch.counts).toEqual({ undone: 2, refused: 1 });
    expect(await keyOf(trackId)).toBe(before);
    expect((await stored(trackId)).equals(new Uint8Array(original))).toBe(true);
    await vi.waitFor(async () => expect(await storage.stat(after)).toBeNull(), { timeout: 10_000 });
  });

  it('writes the stored copy of a scanned file only when that is wanted', async () => {
    const { id } = await create({ includeScanned: true });
    expect((await settled(id)).batch.counts).toEqual({ ready: 3 });
  });

  it('loses nothing when the worker is killed in the middle', { timeout: 90_000 }, async () => {
    const { id } = await create();
    await settled(id);
    await post(`/api/tags/${id}/write`);
    await worker.kill();
    expect(await stored(trackIds[0] ?? '')).not.toHaveLength(0);
    worker = startService(api, 'analysis');
    expect((await settled(id)).batch.counts).toEqual({ written: 2, refused: 1 });
    await post(`/api/tags/${id}/undo`);
    await settled(id);
    expect((await stored(trackIds[0] ?? '')).equals(new Uint8Array(original))).toBe(true);
  });

  it('leaves a file alone that became another one since, and takes the later batch back first', async () => {
    const { id } = await create({ trackIds: trackIds.slice(1, 2) });
    await settled(id);
    const other = await create({ trackIds: trackIds.slice(1, 2), choice: { comment: 'Other' } });
    await settled(other.id);
    await post(`/api/tags/${other.id}/write`);
    await settled(other.id);
    expect((await post(`/api/tags/${id}/write`)).status).toBe(409);
    expect((await get(id)).files[0]?.problem?.code).toBe('file-changed');
    expect((await post(`/api/tags/${id}/stop`)).status).toBe(200);

    const later = await create({ trackIds: trackIds.slice(1, 2), choice: { comment: 'Later' } });
    await settled(later.id);
    await post(`/api/tags/${later.id}/write`);
    await settled(later.id);
    expect((await post(`/api/tags/${other.id}/undo`)).status).toBe(409);
    for (const each of [later.id, other.id]) {
      expect((await post(`/api/tags/${each}/undo`)).status).toBe(202);
      expect((await settled(each)).batch.counts).toEqual({ undone: 1 });
    }
  });

  it('refuses a choice of nothing, and tracks of somebody else', async () => {
    expect((await post('/api/tags', { trackIds, choice: {} })).status).toBe(400);
    const stranger = await api.person('member');
    const answer = await stranger.ask('/api/tags', { method: 'POST', json: { trackIds, choice } });
    expect(answer.status).toBe(404);
  });
});
