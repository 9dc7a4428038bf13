import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fetchingRoutes, trackDetail, trackRoutes, type CookieJar } from '@segue/shared/contracts/http';
import { clickTrack, encodeWav, FakeSite, FakeYoutube } from '@segue/shared/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  sendFile,
  startService,
  startTestApi,
  waitForQuiet,
  waitForRun,
  type TestApi,
  type TestService,
} from '../../testing/index.js';
import { addKailashEp, type KailashEp } from './kailash-ep.fixture.js';

const KEY = 'a key of the Data API';
const COOKIES_KEY = 'only-for-tests-only-for-tests-only';
const SECRET = 'c00kie-v4lue-that-nobody-may-see';
const wav = new Uint8Array(encodeWav([clickTrack(120, 2)]));

const youtube = new FakeYoutube(KEY);
const site = new FakeSite();
let api: TestApi;
let worker: TestService | undefined;
let output = '';
let releaseId: string;
let trackIds: KailashEp['trackIds'];

beforeAll(async () => {
  await Promise.all([youtube.start(), site.start()]);
  site.file('/higher.wav', wav, 'audio/wav').file('/starchild.wav', wav.slice(0, -2), 'audio/wav');
  api = await startTestApi({
    DISCOGS_BASE_URL: 'http://127.0.0.1:9',
    COOKIES_KEY,
    YOUTUBE_SEARCHES_PER_DAY: '3',
  });
  ({ releaseId, trackIds } = await addKailashEp(api, `${site.url}/higher.wav`));
});
afterAll(async () => {
  await worker?.stop();
  await api.close();
  await Promise.all([youtube.stop(), site.stop()]);
});

function startWorker(): void {
  const program = fileURLToPath(new URL('../../testing/fake-yt-dlp.mjs', import.meta.url));
  worker = startService(
    api,
    'download-worker',
    {
      ...{ DOWNLOAD_ALLOWED_HOSTS: site.host, COOKIES_KEY, LOG_LEVEL: 'debug', DOWNLOAD_KEEP_FREE_MB: '0' },
      ...{ YT_DLP: program, GAMDL: '/nowhere/gamdl', YOUTUBE_API_KEY: KEY, YOUTUBE_API_URL: youtube.url },
    },
    (text) => (output += text),
  );
}

const settings = async () =>
  fetchingRoutes.settings.response.parse(await (await api.owner.ask('/api/fetching')).json());
const plan = async (json: object) =>
  fetchingRoutes.plan.response.parse(
    await (await api.owner.ask('/api/fetching/plan', { method: 'POST', json })).json(),
  );
const findings = async () =>
  fetchingRoutes.findings.response.parse(await (await api.owner.ask('/api/fetching/findings')).json());
const track = async (id: string) =>
  trackDetail.parse(await (await api.owner.ask(`/api/tracks/${id}`)).json());

describe('before a download worker has started', () => {
  it('says so, and starts nothing', async () => {
    expect((await settings()).tools.map(({ version }) => version)).toEqual([null, null]);
    const answer = await api.owner.ask('/api/fetching/start', {
      method: 'POST',
      json: { releaseIds: [releaseId] },
    });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      message: expect.stringMatching(/No download worker/) as string,
    });
  });
});

describe('getting audio', () => {
  beforeAll(async () => {
    startWorker();
    await vi.waitFor(async () => expect((await settings()).tools[0]?.version).not.toBeNull(), {
      timeout: 30_000,
      interval: 100,
    });
  });

  it('has the programs with their versions, and says what is missing', async () => {
    const { tools, sources } = await settings();
    expect(tools[0]).toMatchObject({ name: 'yt-dlp', version: '2023.03.04' });
    expect(tools[1]).toMatchObject({ name: 'gamdl', version: null });
    expect(tools[1]?.message).toMatch(/pipx install gamdl/);
    expect(sources.map(({ source, ready }) => [source, ready])).toEqual([
      ['discogs', true],
      ['youtube', true],
      ['soundcloud', true],
      ['apple-music', false],
    ]);
  });

  it('keeps the order that its owner wants', async () => {
    const sources = [
      { source: 'discogs', enabled: true },
      { source: 'youtube', enabled: true },
      { source: 'soundcloud', enabled: false },
    ];
    const answer = await api.owner.ask('/api/fetching', { method: 'PUT', json: { sources, format: 'best' } });
    expect(fetchingRoutes.saveSettings.response.parse(await answer.json())).toMatchObject({ format: 'best' });
    expect((await settings()).sources.map(({ enabled }) => enabled)).toEqual([true, true, false, true]);
  });

  it('shows players of other sites until an owner switches them off', async () => {
    expect((await settings()).embeds).toBe(true);
    await api.owner.ask('/api/fetching/embeds', { method: 'PUT', json: { on: false } });
    expect((await settings()).embeds).toBe(false);
  });

  it('says what it would do and what it would cost, and does nothing', async () => {
    expect(await plan({ releaseIds: [releaseId] })).toMatchObject({
      ...{ tracks: 3, withAudio: 0, live: 0, wanted: 3, listed: 1, youtubeSearches: 2, youtubeLeft: 3 },
    });
    const runs = await api.owner.ask('/api/runs?kind=download-track');
    expect(await runs.json()).toMatchObject({ total: 0 });
  });

  it('fetches the sure from where it costs nothing first, and asks about the unsure', async () => {
    youtube.videos.push({
      ...{ id: 'v1', title: 'Kailash - Starchild (Live)', channelTitle: 'fan', duration: 'PT6M42S' },
    });
    const answer = await api.owner.ask('/api/fetching/start', {
      method: 'POST',
      json: { releaseIds: [releaseId] },
    });
    expect(fetchingRoutes.start.response.parse(await answer.json())).toMatchObject({ queued: 3 });
    await waitForQuiet(api.owner);
    expect((await track(trackIds.Higher)).audio).toMatchObject({ source: 'download', matchedBy: 'download' });
    expect(youtube.searches.sort()).toEqual(['Kailash Scarab', 'Kailash Starchild']);
    const { items } = await findings();
    expect(items.map((finding) => [finding.track.title, finding.candidates[0]?.penalties[0]?.name])).toEqual([
      ['Starchild', 'version'],
    ]);
    const { items: failed } = (await (await api.owner.ask('/api/runs?status=failed')).json()) as {
      items: { error: { code: string } }[];
    };
    expect(failed.map(({ error }) => error.code)).toEqual(['nothing-found']);
  });

  it('counts the searches of the day, and does not look again for what it has', async () => {
    expect((await settings()).youtube).toMatchObject({ used: 2, limit: 3, left: 1 });
    expect(await plan({ releaseIds: [releaseId] })).toMatchObject({
      withAudio: 1,
      wanted: 2,
      youtubeSearches: 1,
    });
  });

  it('fetches what its owner chose among the unsure, once', async () => {
    const [finding] = (await findings()).items;
    await api.database.sql(
      `UPDATE "AudioFinding" SET candidates = jsonb_set(candidates, '{0,url}', to_jsonb($1::text))`,
      [`${site.url}/starchild.wav`],
    );
    const decide = (url: string) =>
      api.owner.ask(`/api/fetching/findings/${finding?.id ?? ''}`, { method: 'POST', json: { url } });
    expect((await decide('https://example.org/another')).status).toBe(422);
    const chosen = await decide(`${site.url}/starchild.wav`);
    const { run, remaining } = fetchingRoutes.decide.response.parse(await chosen.json());
    expect(remaining).toBe(0);
    expect((await waitForRun(api.owner, run?.id ?? '')).status).toBe('succeeded');
    expect((await track(trackIds.Starchild)).hasAudio).toBe(true);
    expect((await decide(`${site.url}/starchild.wav`)).status).toBe(409);
  });

  it('fetches from an address, but from no private network', async () => {
    const json = { url: 'http://127.0.0.1:9/private.wav' };
    const answer = await api.owner.ask(`/api/tracks/${trackIds.Scarab}/download`, { method: 'POST', json });
    const { run } = trackRoutes.download.response.parse(await answer.json());
    expect((await waitForRun(api.owner, run.id)).error?.code).toBe('address-refused');
  });
});

describe('cookies', () => {
  const line = ['.youtube.com', 'TRUE', '/', 'TRUE', '1900000000', 'SID', SECRET].join('\t');
  const upload = (text: string, service = 'youtube') =>
    sendFile(api.owner, `/api/fetching/cookies/${service}`, 'cookies.txt', text);

  it('are told by their domains, their number and their end alone', async () => {
    const answer = await upload(`# Netscape HTTP Cookie File\n${line}\n`);
    expect(answer.status).toBe(201);
    const jar = (await answer.json()) as CookieJar;
    expect(jar).toMatchObject({ service: 'youtube', domains: ['youtube.com'], count: 1 });
    expect(jar.expiresAt).toBe(new Date(1_900_000_000_000).toISOString());
    expect((await settings()).cookies).toEqual([jar]);
  });

  it.each([
    ['no cookies', 'just some text'],
    ['another site’s', line.replace('.youtube.com', '.example.org')],
    ['cookies that have ended', line.replace('1900000000', '1500000000')],
  ])('are refused when they are %s', async (_what, text) => {
    const answer = await upload(text);
    expect(answer.status).toBe(422);
    expect(await answer.text()).not.toContain(SECRET);
  });

  it('stand nowhere: not in the database, the storage, a payload, an outcome, an answer or a log', async () => {
    await api.database.sql(
      `UPDATE "ExternalLink" SET title = 'Kailash - Scarab', "durationSeconds" = 401,
         url = 'https://www.youtube.com/watch?v=scarab'`,
    );
    const json = { trackIds: [trackIds.Scarab] };
    await api.owner.ask('/api/fetching/start', { method: 'POST', json });
    await waitForQuiet(api.owner);
    // The program got them, and it complained with them in its mouth.
    const answers = await Promise.all(
      ['/api/runs', '/api/fetching', `/api/tracks/${trackIds.Scarab}`].map(async (path) =>
        (await api.owner.ask(path)).text(),
      ),
    );
    expect(answers[0]).toContain('yt-dlp failed: it saw the cookie …');
    const dump = await api.database.sql<{ row: string }>(
      `SELECT row_to_json(r)::text AS row FROM "Run" r
       UNION ALL SELECT row_to_json(c)::text FROM "CookieJar" c`,
    );
    const folder = fileURLToPath(api.env.STORAGE_URL);
    const stored = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'latin1'));
    expect(stored.some((text) => text.startsWith('v1.'))).toBe(true);
    for (const text of [...answers, ...dump.map(({ row }) => row), ...stored, output])
      expect(text).not.toContain(SECRET);
  });

  it('are removed for good', async () => {
    const remove = () => api.owner.ask('/api/fetching/cookies/youtube', { method: 'DELETE' });
    expect((await remove()).status).toBe(204);
    expect((await remove()).status).toBe(404);
    expect((await settings()).cookies).toEqual([]);
    const sealed = `${fileURLToPath(api.env.STORAGE_URL)}/cookies`;
    expect(readdirSync(sealed)).toEqual([]);
  });
});
