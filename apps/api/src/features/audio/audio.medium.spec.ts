import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiErrorSchema, audioRoutes, trackDetail, type TrackRow } from '@segue/shared/contracts/http';
import { clickTrack, encodeWav, FakeDiscogs, loadSampleCrate } from '@segue/shared/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  fillLibrary,
  findTrack,
  sendFile,
  startTestApi,
  waitForRun,
  type TestApi,
  type TestPerson,
} from '../../testing/index.js';

/** A WAV of clicks; another tempo makes another file. */
const wav = (bpm: number) => new Uint8Array(encodeWav([clickTrack(bpm, 3)]));

describe('the audio of a track', () => {
  const discogs = new FakeDiscogs({ limits: { withToken: 6000, withoutToken: 6000 } });
  let api: TestApi;
  let root: string;
  let outside: string;
  let track: TrackRow;

  beforeAll(async () => {
    await discogs.start();
    loadSampleCrate(discogs);
    root = await mkdtemp(join(tmpdir(), 'segue-root-'));
    outside = await mkdtemp(join(tmpdir(), 'segue-outside-'));
    api = await startTestApi({ DISCOGS_BASE_URL: discogs.url, AUDIO_ROOTS: root });
    await fillLibrary(api.owner);
    track = await findTrack(api.owner, 'kailash higher original');
  });
  afterAll(async () => {
    await api.close();
    await discogs.stop();
    await rm(root, { recursive: true });
    await rm(outside, { recursive: true });
  });

  const upload = (content: Uint8Array<ArrayBuffer> | string, name: string, person: TestPerson = api.owner) =>
    sendFile(person, `/api/tracks/${track.id}/audio`, name, content);
  const audio = (headers: Record<string, string> = {}) =>
    api.owner.ask(`/api/tracks/${track.id}/audio`, { headers });

  describe('uploading', () => {
    it('takes a WAV, whatever its name says, and tells what it is', async () => {
      const answer = await upload(wav(120), '../../etc/passwd');
      expect(answer.status).toBe(201);
      const detail = trackDetail.parse(await answer.json());
      expect(detail.audio).toMatchObject({ fileName: 'passwd', mime: 'audio/wav', matchedBy: 'upload' });
      expect(detail.audio?.durationSeconds).toBeCloseTo(3, 1);
    });

    it.each([
      ['an empty file', '', 422],
      ['a text named .mp3', 'this is no music '.repeat(100), 415],
      ['an HTML page named .mp3', '<!doctype html><title>404</title>'.repeat(50), 415],
    ])('refuses %s', async (_what, content, status) => {
      const answer = await upload(content, 'song.mp3');
      expect(answer.status).toBe(status);
      expect(apiErrorSchema.parse(await answer.json()).message).toMatch(/\.$/);
    });

    it('lets nobody touch a track that they do not own', async () => {
      const stranger = await api.person('member');
      expect((await upload(wav(121), 'x.wav', stranger)).status).toBe(404);
      expect((await stranger.ask(`/api/tracks/${track.id}/audio`)).status).toBe(404);
    });
  });

  describe('playing', () => {
    const size = wav(120).byteLength;

    it('sends the whole file, and says that it answers ranges', async () => {
      const answer = await audio();
      expect(answer.status).toBe(200);
      expect(answer.headers.get('accept-ranges')).toBe('bytes');
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(wav(120));
    });

    it.each([
      ['bytes=0-3', 0, 3],
      ['bytes=100-199', 100, 199],
      [`bytes=${size - 10}-`, size - 10, size - 1],
      ['bytes=-10', size - 10, size - 1],
      ['bytes=0-99999999', 0, size - 1],
    ])('sends the part %s', async (range, start, end) => {
      const answer = await audio({ range });
      expect(answer.status).toBe(206);
      expect(answer.headers.get('content-range')).toBe(`bytes ${start}-${end}/${size}`);
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(wav(120).slice(start, end + 1));
    });

    it('refuses a part behind the end, and says how long the file is', async () => {
      const answer = await audio({ range: 'bytes=99999999-' });
      expect(answer.status).toBe(416);
      expect(answer.headers.get('content-range')).toBe(`bytes */${size}`);
      expect(await answer.json()).toMatchObject({ code: 'range-not-satisfiable' });
    });

    it('sends nothing again that the browser still has', async () => {
      const etag = (await audio()).headers.get('etag') ?? '';
      expect((await audio({ 'if-none-match': etag, 'cache-control': 'max-age=0' })).status).toBe(304);
    });
  });

  describe('scanning a folder', () => {
    const scan = (path: string) => api.owner.ask('/api/audio/scan', { method: 'POST', json: { path } });

    it('matches files to tracks by their names, asks where the length disagrees, and leaves the rest', async () => {
      const folder = join(root, 'rips');
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'B - Prana - Starchild.wav'), wav(110));
      await writeFile(join(folder, 'Kailash - Higher (Bamboo Mix).wav'), wav(111));
      await writeFile(join(folder, 'Somebody Else - Something Completely Different.wav'), wav(112));
      await writeFile(join(folder, 'broken.mp3'), 'no music at all');
      await writeFile(join(folder, 'cover.jpg'), 'no audio by its name');
      const answer = await scan(folder);
      expect(answer.status).toBe(202);
      const { run } = audioRoutes.scan.response.parse(await answer.json());
      const { result, status } = await waitForRun(api.owner, run.id);
      expect(status).toBe('succeeded');
      expect(result).toMatchObject({
        files: 4,
        unmatched: 1,
        unreadable: [{ path: join(folder, 'broken.mp3') }],
      });
      expect((await findTrack(api.owner, 'prana starchild')).hasAudio).toBe(true);
    });

    it('knows the files again that it has matched', async () => {
      const { run } = audioRoutes.scan.response.parse(await (await scan(join(root, 'rips'))).json());
      expect((await waitForRun(api.owner, run.id)).result).toMatchObject({ matched: 0 });
    });

    it('reads them in place: nothing is copied, changed or moved, and ranges come from there', async () => {
      const path = join(root, 'rips', 'B - Prana - Starchild.wav');
      const { id } = await findTrack(api.owner, 'prana starchild');
      const part = await api.owner.ask(`/api/tracks/${id}/audio`, { headers: { range: 'bytes=0-3' } });
      expect([part.status, await part.text()]).toEqual([206, 'RIFF']);
      const stored = await readdir(fileURLToPath(api.env.STORAGE_URL), { recursive: true });
      const hash = createHash('sha256').update(wav(110)).digest('hex');
      expect(stored.filter((name) => name.includes(hash))).toEqual([]);
      expect(new Uint8Array(await readFile(path))).toEqual(wav(110));
    });

    it('plays what a file has become, not one that is gone, and again one that is back', async () => {
      const path = join(root, 'rips', 'B - Prana - Starchild.wav');
      const { id } = await findTrack(api.owner, 'prana starchild');
      const play = () => api.owner.ask(`/api/tracks/${id}/audio`);
      const rescan = async () => {
        const { run } = audioRoutes.scan.response.parse(await (await scan(join(root, 'rips'))).json());
        await waitForRun(api.owner, run.id);
        return trackDetail.parse(await (await api.owner.ask(`/api/tracks/${id}`)).json());
      };
      const found = async () => (await findTrack(api.owner, 'prana starchild')).hasAudio;
      const searched = (hasAudio: boolean) => vi.waitFor(async () => expect(await found()).toBe(hasAudio));
      await writeFile(path, wav(116));
      expect(await rescan()).toMatchObject({ hasAudio: true, analysis: null });
      expect(new Uint8Array(await (await play()).arrayBuffer())).toEqual(wav(116));
      await rename(path, join(outside, 'away.wav'));
      const today = expect.stringContaining(new Date().toISOString().slice(0, 8)) as string;
      expect(await rescan()).toMatchObject({ hasAudio: false, audio: { missingSince: today } });
      await searched(false);
      const silent = await play();
      expect(silent.status).toBe(404);
      expect(apiErrorSchema.parse(await silent.json()).message).toMatch(/missing from its folder since 2/);

      await rename(join(outside, 'away.wav'), path);
      expect(await rescan()).toMatchObject({ hasAudio: true, audio: { missingSince: null } });
      await searched(true);
      expect(new Uint8Array(await (await play()).arrayBuffer())).toEqual(wav(116));
    });

    it('notices by itself what comes, changes, moves and goes in a watched folder', async () => {
      const folder = join(root, 'watched');
      await mkdir(folder);
      const { run } = audioRoutes.scan.response.parse(await (await scan(folder)).json());
      await waitForRun(api.owner, run.id);
      const folders = async () =>
        audioRoutes.folders.response.parse(await (await api.owner.ask('/api/audio/folders')).json()).items;
      const found = async () => (await folders()).find(({ path }) => path.endsWith('watched'));
      const id = (await found())?.id ?? '';
      await api.owner.ask(`/api/audio/folders/${id}`, { method: 'PATCH', json: { watch: true } });
      const until = (expected: object) =>
        vi.waitFor(async () => expect(await found()).toMatchObject(expected), {
          timeout: 40_000,
          interval: 200,
        });
      await until({ state: 'watched', files: 0 });
      const path = join(folder, 'Astral Projection - Kabalah.wav');
      await mkdir(join(folder, 'new'));
      await writeFile(path, wav(114));
      await until({ files: 1, missing: 0 });
      await rename(path, join(folder, 'new', 'moved.wav'));
      await writeFile(join(folder, 'new', 'another.wav'), wav(115));
      await until({ files: 2, missing: 0 });
      await rm(join(folder, 'new', 'another.wav'));
      await until({ files: 1, missing: 1 });
      const gone = await api.owner.ask(`/api/audio/folders/${id}`, { method: 'DELETE' });
      expect(gone.status).toBe(204);
      expect(await found()).toBeUndefined();
      expect(new Uint8Array(await readFile(join(folder, 'new', 'moved.wav')))).toEqual(wav(114));
    });

    it('keeps an unsure file for its owner to decide, once', async () => {
      const folder = join(root, 'unsure');
      await mkdir(folder);
      await writeFile(join(folder, 'Kailash - Higher.wav'), wav(113));
      const { run } = audioRoutes.scan.response.parse(await (await scan(folder)).json());
      await waitForRun(api.owner, run.id);
      const list = async () =>
        audioRoutes.reviews.response.parse(await (await api.owner.ask('/api/audio/reviews')).json());
      const review = (await list()).items.find(({ fileName }) => fileName === 'Kailash - Higher.wav');
      expect(review?.candidates.length).toBeGreaterThan(0);
      const decide = (trackId: string | null) =>
        api.owner.ask(`/api/audio/reviews/${review?.id ?? ''}`, { method: 'POST', json: { trackId } });
      const listened = await api.owner.ask(`/api/audio/reviews/${review?.id ?? ''}/audio`);
      expect(listened.headers.get('content-type')).toContain('audio/wav');
      await listened.arrayBuffer();
      const first = await decide(review?.candidates[0]?.track.id ?? null);
      expect(first.status).toBe(200);
      expect((await decide(null)).status).toBe(409);
    });

    it.each(['/etc', '/', '../../etc/passwd', '/x/x/x'])(
      'refuses %s, which is outside of the roots',
      async (path) => {
        expect((await scan(path)).status).toBe(403);
      },
    );

    it('refuses a way out by .. or by a symbolic link', async () => {
      expect((await scan(join(root, '..'))).status).toBe(403);
      await symlink(outside, join(root, 'way-out'));
      expect((await scan(join(root, 'way-out'))).status).toBe(403);
    });

    it('says so when there is no such folder', async () => {
      expect((await scan(join(root, 'nowhere'))).status).toBe(404);
    });
  });
});
