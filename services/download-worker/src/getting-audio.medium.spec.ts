import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { cookieOwner, SecretBox } from '@segue/shared/node';
import { clickTrack, encodeWav, FakeItunes, FakeSite, FakeYoutube } from '@segue/shared/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestWorker, type TestWorker } from './testing/worker.js';

const KEY = 'a key of the Data API';
const COOKIES_KEY = 'only-for-tests-only-for-tests-only';
const SECRET = 'c00kie-v4lue-that-nobody-may-see';
const wav = new Uint8Array(encodeWav([clickTrack(120, 2)]));
/** Installed by `scripts/with-services.mjs`; skipped only where the machine has no way to get it. */
const hasYtDlp = spawnSync('yt-dlp', ['--version']).status === 0;

const youtube = new FakeYoutube(KEY);
const itunes = new FakeItunes();
const site = new FakeSite();
let worker: TestWorker;

beforeAll(async () => {
  await Promise.all([youtube.start(), itunes.start(), site.start()]);
  site
    .file('/higher.wav', wav, 'audio/wav')
    .file('/player/higher', wav, 'audio/wav')
    .file('/page.mp3', new TextEncoder().encode('<!doctype html><p>No music'), 'text/html')
    .status('/busy.wav', 429, { 'Retry-After': '7' })
    .status('/closed.wav', 403)
    .status('/elsewhere.wav', 302, { Location: 'http://169.254.169.254/latest' })
    .status('/player/elsewhere', 302, { Location: 'http://169.254.169.254/latest' })
    .status('/player/busy', 429)
    .on('/player/endless', (response) => {
      response.writeHead(200, { 'Content-Type': 'audio/wav' });
      const timer = setInterval(() => response.write(Buffer.alloc(65_536)), 20);
      response.on('close', () => clearInterval(timer));
    });
  worker = await startTestWorker({
    DOWNLOAD_ALLOWED_HOSTS: site.host,
    ...{ YOUTUBE_API_KEY: KEY, YOUTUBE_API_URL: youtube.url, ITUNES_API_URL: itunes.url, COOKIES_KEY },
  });
});
afterAll(async () => {
  await worker.close();
  await Promise.all([youtube.stop(), itunes.stop(), site.stop()]);
});

const listed = (title: string, path: string, durationSeconds: number | null = 455) => ({
  kind: 'listed' as const,
  candidates: [
    { source: 'discogs' as const, url: `${site.url}${path}`, title, uploader: '', durationSeconds },
  ],
});
const chosen = (path: string) => ({ kind: 'chosen' as const, url: `${site.url}${path}`, title: 'Higher' });
const search = (source: 'youtube' | 'apple-music', query: string) => ({
  kind: 'search' as const,
  source,
  query,
});
const leftovers = () =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`segue-download-${process.pid}-`));

describe('looking for a track', () => {
  it('fetches what Discogs lists when that is surely the track, and asks no search', async () => {
    const { result, reports } = await worker.run([listed('Higher', '/higher.wav'), search('youtube', 'x')]);
    expect(result).toMatchObject({
      kind: 'fetched',
      mime: 'audio/wav',
      sizeBytes: wav.byteLength,
      asked: [],
    });
    expect(youtube.searches).toEqual([]);
    expect(reports.at(-1)).toMatchObject({ done: 100, total: 100, message: 'Higher' });
    const key = result?.kind === 'fetched' ? result.audioKey : '';
    expect(await worker.storage.stat(key)).toEqual({ size: wav.byteLength });
  });

  it('searches when what is listed is another version, and asks a person about what is not sure', async () => {
    youtube.videos.push(
      { id: 'live1', title: 'Kailash - Higher (Live)', channelTitle: 'fans &amp; co', duration: 'PT7M35S' },
      { id: 'other', title: 'Prana - Scarab', channelTitle: 'fan', duration: 'PT7M35S' },
    );
    const steps = [
      listed('Kailash - Higher (Bamboo Mix)', '/higher.wav'),
      search('youtube', 'kailash higher'),
    ];
    const { result } = await worker.run(steps);
    expect(result).toMatchObject({ kind: 'unsure', asked: ['youtube'] });
    const candidates = result?.kind === 'unsure' ? result.candidates : [];
    expect(candidates.map(({ title }) => title)).toEqual([
      'Kailash - Higher (Bamboo Mix)',
      'Kailash - Higher (Live)',
    ]);
    expect(candidates[1]).toMatchObject({ source: 'youtube', uploader: 'fans & co', durationSeconds: 455 });
    expect(candidates.every(({ penalties }) => penalties[0]?.name === 'version')).toBe(true);
  });

  it('pays for the same question once', async () => {
    await worker.run([search('youtube', 'asked twice')]);
    await worker.run([search('youtube', 'asked twice')]);
    expect(youtube.searches.filter((query) => query === 'asked twice')).toHaveLength(1);
  });

  it('goes on to the next source when the searches of the day are used up, and says so', async () => {
    youtube.units = 50;
    itunes.songs.push({
      ...{ trackName: 'Higher', artistName: 'Kailash', trackTimeMillis: 455_000 },
      trackViewUrl: 'https://music.apple.com/us/album/higher/1?i=2',
    });
    const { failure } = await worker.run([search('youtube', 'new'), search('apple-music', 'new')]);
    youtube.units = 10_000;
    expect(failure).toMatchObject({ code: 'sign-in-needed' });
    const alone = await worker.run([search('youtube', 'newer')]);
    expect(alone.result?.kind ?? alone.failure?.code).toBe('unsure');
  });

  it('says that there is no key, and what else to do', async () => {
    const without = await startTestWorker({});
    const { failure } = await without.run([search('youtube', 'x')]);
    await without.close();
    expect(failure?.code).toBe('nothing-found');
    expect(failure?.message).toMatch(/YOUTUBE_API_KEY is not set.*Give an address, or upload/);
  });
});

describe('an address', () => {
  it.each([
    ['/nothing.wav', 'gone'],
    ['/closed.wav', 'sign-in-needed'],
    ['/page.mp3', 'not-audio'],
    ['/elsewhere.wav', 'address-refused'],
  ])('%s is %s', async (path, code) => {
    expect((await worker.run([chosen(path)])).failure?.code).toBe(code);
    expect(leftovers()).toEqual([]);
  });

  it.each([
    'file:///etc/passwd',
    'http://127.0.0.1:1/x.wav',
    'http://[::1]/x.wav',
    'http://169.254.169.254/player',
    'http://user:pw@example.org/x.wav',
  ])('like %s is refused', async (url) => {
    const { failure } = await worker.run([{ kind: 'chosen', url, title: 'x' }]);
    expect(failure?.code).toBe('address-refused');
  });

  it('that says “later” is waited for, which is no attempt', async () => {
    expect((await worker.run([chosen('/busy.wav')])).waitMs).toBe(7000);
  });

  it('is not fetched when there is no room for it', async () => {
    const full = await worker.run([chosen('/higher.wav')], { roomBytes: 0 });
    expect(full.failure?.code).toBe('quota-full');
    const small = await worker.run([chosen('/higher.wav')], { roomBytes: 1000 });
    expect(small.failure?.code).toBe('too-large');
  });
});

describe.skipIf(!hasYtDlp)('yt-dlp, the real one', () => {
  it('fetches what plain HTTP does not, and its progress is told', async () => {
    const { result, reports, failure } = await worker.run([chosen('/player/higher')]);
    expect(failure).toBeUndefined();
    expect(result).toMatchObject({ kind: 'fetched', sizeBytes: wav.byteLength, mime: 'audio/wav' });
    expect(reports.at(-1)).toMatchObject({ done: 100, total: 100 });
    expect(leftovers()).toEqual([]);
  });

  it('is led into no private network, wherever a site sends it', async () => {
    const { failure, error } = await worker.run([chosen('/player/elsewhere')]);
    expect(failure, String(error)).toMatchObject({ code: 'address-refused' });
  });

  it('tells what is gone, and waits when a site says “later”', async () => {
    expect((await worker.run([chosen('/player/nothing')])).failure?.code).toBe('gone');
    expect((await worker.run([chosen('/player/busy')])).waitMs).toBeGreaterThan(0);
  });

  it('is stopped with everything that it started when the run is, or when too much comes', async () => {
    const large = await worker.run([chosen('/player/endless')], { roomBytes: 300_000 });
    expect(large.failure?.code).toBe('too-large');
    const stop = new AbortController();
    const running = worker.run([chosen('/player/endless')], {}, stop);
    const before = site.seen.length;
    await vi.waitFor(() => expect(site.seen.length).toBeGreaterThan(before), { timeout: 30_000 });
    stop.abort(new Error('The run was cancelled.'));
    expect((await running).error).toMatchObject({ message: 'The run was cancelled.' });
    expect(leftovers()).toEqual([]);
  });

  it('says plainly when it is not installed', async () => {
    const without = await startTestWorker({ YT_DLP: '/nowhere/yt-dlp', DOWNLOAD_ALLOWED_HOSTS: site.host });
    const { failure } = await without.run([chosen('/player/higher')]);
    await without.close();
    expect(failure).toMatchObject({ code: 'not-installed' });
    expect(failure?.message).toMatch(/apt install yt-dlp/);
  });
});

describe('gamdl', () => {
  const apple = (path: string) => ({
    kind: 'chosen' as const,
    url: `https://music.apple.com${path}`,
    title: 'Higher',
  });
  const jar = async (name: string) => {
    const line = ['.music.apple.com', 'TRUE', '/', 'TRUE', '1900000000', name, SECRET].join('\t');
    const sealed = new SecretBox(COOKIES_KEY, 'COOKIES_KEY').seal(
      `# Netscape HTTP Cookie File\n${line}\n`,
      cookieOwner('anna', 'apple-music'),
    );
    const key = `cookies/${name}.sealed`;
    await worker.storage.write(key, Buffer.from(sealed));
    return { cookies: { owner: 'anna', keys: { 'apple-music': key } } };
  };

  it('fetches with the cookies of whoever asks, which are nowhere to be seen', async () => {
    const ended = await worker.run([apple('/us/song/1')], await jar('media-user-token'));
    expect(ended.result).toMatchObject({ kind: 'fetched', mime: 'audio/mp4', originalName: '01 Higher.m4a' });
    expect(ended.reports.map(({ done }) => done)).toEqual([50, 100]);
    expect(JSON.stringify(ended)).not.toContain(SECRET);
    expect(leftovers()).toEqual([]);
  });

  it.each([
    ['no cookies', '/us/song/1', null, 'sign-in-needed'],
    ['cookies without a subscription', '/us/song/1', 'other', 'sign-in-needed'],
    ['a song that is gone', '/us/gone/1', 'media-user-token', 'gone'],
  ])('has a word for %s', async (_what, path, name, code) => {
    const ended = await worker.run([apple(path)], name === null ? {} : await jar(name));
    expect(ended.failure?.code).toBe(code);
    expect(JSON.stringify(ended)).not.toContain(SECRET);
  });

  it('asks nobody when the owner has cut the outside', async () => {
    const shut = await startTestWorker({ OFFLINE: 'true' });
    const ended = await shut.run([apple('/us/song/1')]);
    expect(ended.failure).toMatchObject({
      code: 'offline',
      message: expect.stringContaining('OFFLINE=true') as string,
    });
    await shut.close();
  });

  it('opens nobody else’s cookies', async () => {
    const { cookies } = await jar('media-user-token');
    const ended = await worker.run([apple('/us/song/1')], { cookies: { ...cookies, owner: 'ben' } });
    expect(ended.error).toMatchObject({ message: expect.stringMatching(/changed from outside/) as string });
  });

  it('is stopped with the processes that it started', async () => {
    const stop = new AbortController();
    const running = worker.run([apple('/us/slow/1')], await jar('media-user-token'), stop);
    const sleeping = () => spawnSync('ps', ['-eo', 'args']).stdout.toString().includes('sleep 611');
    await vi.waitFor(() => expect(sleeping()).toBe(true), { timeout: 30_000 });
    stop.abort(new Error('The run was cancelled.'));
    await running;
    await vi.waitFor(() => expect(sleeping()).toBe(false), { timeout: 10_000 });
  });
});
