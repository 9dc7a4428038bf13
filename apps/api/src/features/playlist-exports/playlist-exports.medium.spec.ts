import { playlistExportRoutes } from '@segue/shared/contracts/http';
import { openStorage } from '@segue/shared/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeLibrary, MARKS, type PersonsLibrary } from '../../access/persons-library.fixture.js';
import { startTestApi, type TestApi } from '../../testing/index.js';

let api: TestApi;
let library: PersonsLibrary;
beforeAll(async () => {
  api = await startTestApi({ DISCOGS_BASE_URL: 'http://127.0.0.1:9' });
  library = await makeLibrary(api);
});
afterAll(() => api.close());

const ask = (path: string, init = {}) => library.person.ask(path, init);
const exported = (query: string) => ask(`/api/playlists/${library.ids.playlistId}/export?${query}`);
const check = async () => {
  const answer = await ask(`/api/playlists/${library.ids.playlistId}/preflight`);
  return playlistExportRoutes.preflight.response.parse(await answer.json());
};

describe('a playlist of one’s own', () => {
  it.each([
    ['m3u8', 'audio/x-mpegurl; charset=utf-8', `/music/${MARKS.audio}.wav`],
    ['rekordbox', 'application/xml; charset=utf-8', 'KeyType="0"'],
    ['traktor', 'application/xml; charset=utf-8', '<NML VERSION="19">'],
    ['serato', 'application/octet-stream', 'otrk'],
    ['csv', 'text/csv; charset=utf-8', MARKS.ratings],
    ['json', 'application/json; charset=utf-8', '"segue-playlists"'],
    ['text', 'text/plain; charset=utf-8', '01  0:00'],
    ['pdf', 'application/pdf', '%PDF-'],
  ])('leaves as %s', async (format, mime, inside) => {
    const answer = await exported(`format=${format}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(mime);
    expect(await answer.text()).toContain(inside);
  });

  it('keeps its name, whatever the letters', async () => {
    const path = `/api/playlists/${library.ids.playlistId}`;
    await ask(path, { method: 'PATCH', json: { name: 'Пятница / “late”: ½' } });
    const disposition = (await exported('format=csv')).headers.get('content-disposition') ?? '';
    const [, encoded] = /filename\*=UTF-8''([^;]+)/.exec(disposition) ?? [];
    expect(decodeURIComponent(encoded ?? '')).toBe('Пятница “late” ½.csv');
  });

  it('names files as the DJ’s computer sees them', async () => {
    const json = { mappings: [{ here: '/music', there: 'D:\\Music' }] };
    const saved = await ask('/api/export/paths', { method: 'PUT', json });
    const { mappings, folders } = playlistExportRoutes.savePaths.response.parse(await saved.json());
    expect(mappings).toEqual(json.mappings);
    expect(folders).toHaveLength(1);
    const xml = await (await exported('format=rekordbox')).text();
    expect(xml).toContain(`file://localhost/D:/Music/${MARKS.audio}.wav`);
  });

  it('leaves together with the others, as an archive where a file holds one', async () => {
    const xml = await (await ask('/api/export/playlists?format=traktor')).text();
    expect(xml).toContain('<SUBNODES COUNT="1">');
    const zip = await ask('/api/export/playlists?format=serato');
    expect(zip.headers.get('content-type')).toBe('application/zip');
    expect(Buffer.from(await zip.arrayBuffer()).toString('latin1', 0, 2)).toBe('PK');
    expect((await ask('/api/export/playlists?ids=x')).status).toBe(400);
  });
});

describe('the check before it leaves', () => {
  it('tells what is missing and what could fill it', async () => {
    expect((await check()).items).toMatchObject([
      {
        place: 1,
        gaps: ['file-gone', 'no-key'],
        remedies: ['upload', 'type', 'replace'],
      },
    ]);
  });
});

describe('a playlist with its audio', () => {
  it('is an archive of the size that was said, with a list that names its files', async () => {
    const { size } = (await openStorage(api.env.STORAGE_URL).stat('audio/zz/zaudio.wav')) ?? { size: 0 };
    expect((await check()).bundle).toEqual({ files: 1, bytes: size });
    const answer = await ask(`/api/playlists/${library.ids.playlistId}/bundle`);
    const zip = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get('content-length')).toBe(String(zip.length));
    const text = zip.toString('utf8');
    expect(text).toContain(`${MARKS.audio} bytes`);
    expect(text).toContain(`\n01 ${MARKS.collection} artist - ${MARKS.collection} own words.wav\n`);
  });

  it('is refused when nothing of it is there', async () => {
    await openStorage(api.env.STORAGE_URL).remove('audio/zz/zaudio.wav');
    expect((await check()).bundle).toEqual({ files: 0, bytes: 0 });
    const answer = await ask(`/api/playlists/${library.ids.playlistId}/bundle`);
    expect(answer.status).toBe(422);
  });
});
