import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { release as releaseSchema } from '@segue/shared/contracts/http';
import { FakeDiscogs, loadSampleCrate } from '@segue/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillLibrary, findTrack, sendFile, startTestApi, type TestApi } from '../../../testing/index.js';

const run = promisify(execFile);

describe('a cover of one’s own', () => {
  const discogs = new FakeDiscogs({ limits: { withToken: 60_000, withoutToken: 60_000 } });
  let api: TestApi;
  let folder: string;
  let id: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'segue-cover-'));
    await discogs.start();
    loadSampleCrate(discogs);
    api = await startTestApi({ DISCOGS_BASE_URL: discogs.url });
    await fillLibrary(api.owner);
    id = (await findTrack(api.owner, 'kailash higher original')).releaseId ?? '';
  }, 180_000);
  afterAll(async () => {
    await api.close();
    await discogs.stop();
    await rm(folder, { recursive: true });
  });

  async function picture(name: string, size: string): Promise<Uint8Array<ArrayBuffer>> {
    const path = join(folder, name);
    await run('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', `testsrc=s=${size}`, '-frames:v', '1', path]);
    return new Uint8Array(await readFile(path));
  }
  const upload = (content: Uint8Array<ArrayBuffer> | string, person = api.owner) =>
    sendFile(person, `/api/releases/${id}/cover`, 'cover.jpg', content);

  async function sizeOf(bytes: ArrayBuffer): Promise<string> {
    const path = join(folder, 'answer.jpg');
    await writeFile(path, new Uint8Array(bytes));
    const show = ['-v', 'error', '-show_entries', 'stream=codec_name,width,height', '-of', 'csv=p=0', path];
    return (await run('ffprobe', show)).stdout.trim();
  }

  it.each([
    ['a.png', '1600x800', 'mjpeg,1200,600', 'mjpeg,300,150'],
    ['b.jpg', '200x200', 'mjpeg,200,200', 'mjpeg,200,200'],
  ])('takes %s of %s and scales it', async (name, size, large, small) => {
    const answer = await upload(await picture(name, size));
    expect(answer.status).toBe(201);
    const { coverUrl, thumbUrl, ownCover } = releaseSchema.parse(await answer.json());
    expect(ownCover).toBe(true);
    const page = await api.owner.ask(coverUrl ?? '');
    expect(page.headers.get('cache-control')).toContain('immutable');
    expect(page.headers.get('content-type')).toContain('image/jpeg');
    expect(await sizeOf(await page.arrayBuffer())).toBe(large);
    expect(await sizeOf(await (await api.owner.ask(thumbUrl ?? '')).arrayBuffer())).toBe(small);
    expect((await findTrack(api.owner, 'kailash higher original')).thumbUrl).toBe(thumbUrl);
  });

  it.each([
    ['a text', 'no picture at all', 415],
    ['a drawing that could run a program', '<svg xmlns="http://www.w3.org/2000/svg"/>', 415],
    ['half a picture', '\u0089PNG', 415],
  ])('refuses %s', async (_, content, status) => {
    expect((await upload(content)).status).toBe(status);
  });

  it('refuses a picture that is cut off', async () => {
    const cut = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]);
    expect((await upload(cut)).status).toBe(422);
  });

  it('is nobody else’s to see or to change', async () => {
    const stranger = await api.person('member');
    expect((await stranger.ask(`/api/releases/${id}/cover`)).status).toBe(404);
    expect((await upload(await picture('c.png', '20x20'), stranger)).status).toBe(404);
  });

  it('gives way to the catalogue’s again', async () => {
    const answer = await api.owner.ask(`/api/releases/${id}/cover`, { method: 'DELETE' });
    expect(releaseSchema.parse(await answer.json()).ownCover).toBe(false);
    expect((await api.owner.ask(`/api/releases/${id}/cover`)).status).toBe(404);
  });
});
