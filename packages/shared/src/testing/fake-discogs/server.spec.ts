import { afterEach, describe, expect, it } from 'vitest';
import {
  FakeDiscogs,
  loadSampleCrate,
  SAMPLE_CRATE,
  sampleExportCsv,
  type FakeDiscogsOptions,
} from './index.js';

let discogs: FakeDiscogs;

async function start(options: FakeDiscogsOptions = {}): Promise<void> {
  discogs = await new FakeDiscogs(options).start();
  loadSampleCrate(discogs);
}

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${discogs.url}${path}`, { headers: { 'User-Agent': 'SegueTest/1.0', ...headers } });
}

afterEach(() => discogs.stop());

describe('the fake Discogs', () => {
  it('answers a release with its document', async () => {
    await start();
    const response = await get('/releases/65196');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ id: 65196, title: 'Rukus / Vibration', year: 1997 });
  });

  it('says in JSON that there is no such release', async () => {
    await start();
    const response = await get('/releases/1');
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ message: 'Release not found.' });
  });

  it('lists every copy of a collection once over its pages, two copies of one release among them', async () => {
    await start();
    const seen: number[] = [];
    let next: string | undefined =
      `${discogs.url}/users/sample/collection/folders/0/releases?page=1&per_page=25`;
    while (next !== undefined) {
      const page = (await (await get(next.slice(discogs.url.length))).json()) as {
        pagination: { urls: { next?: string } };
        releases: { instance_id: number; id: number; basic_information: { title: string } }[];
      };
      seen.push(...page.releases.map((copy) => copy.id));
      next = page.pagination.urls.next;
    }
    const owned = SAMPLE_CRATE.flatMap((release) => release.rows.map(() => release.id));
    expect(seen).toEqual(owned);
    expect(owned.filter((id) => id === 2568011)).toHaveLength(2);
  });

  it('counts requests in a moving window and says so in its headers', async () => {
    await start({ limits: { withToken: 60, withoutToken: 2 }, windowMs: 400 });
    const first = await get('/releases/65196');
    expect(first.headers.get('x-discogs-ratelimit-remaining')).toBe('1');
    await get('/releases/65196');
    const third = await get('/releases/65196');
    expect(third.status).toBe(429);
    expect(third.headers.get('retry-after')).toBe('1');
    await expect.poll(async () => (await get('/releases/65196')).status, { timeout: 5000 }).toBe(200);
  });

  it('refuses a wrong token and a client without a name', async () => {
    await start({ token: 'right' });
    expect((await get('/releases/65196', { Authorization: 'Discogs token=wrong' })).status).toBe(401);
    expect((await get('/releases/65196', { 'User-Agent': 'node' })).status).toBe(403);
    expect((await get('/releases/65196', { Authorization: 'Discogs token=right' })).status).toBe(200);
  });

  it('breaks on request, as often as it is told', async () => {
    await start();
    discogs.breakNext('html', /releases/);
    expect((await get('/releases/65196')).headers.get('content-type')).toBe('text/html');
    discogs.breakNext('truncated');
    await expect(get('/releases/65196').then((response) => response.text())).rejects.toThrow();
    expect((await get('/releases/65196')).status).toBe(200);
  });

  it('ships a crate of 60 releases with an export that lists 61 copies', async () => {
    await start();
    expect(SAMPLE_CRATE).toHaveLength(60);
    expect(sampleExportCsv().trimEnd().split('\n')).toHaveLength(62);
  });
});
