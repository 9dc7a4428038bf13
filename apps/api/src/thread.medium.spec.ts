import {
  analysisRoutes,
  apiErrorSchema,
  playlistRoutes,
  runAccepted,
  searchRoutes,
  trackDetail,
  type Playlist,
  type TrackRow,
} from '@segue/shared/contracts/http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  startService,
  startTestApi,
  waitForQuiet,
  waitForRun,
  type TestApi,
  type TestService,
} from './testing/index.js';

/** The main job, with the real worker processes: from a crate with audio to a playlist that a player opens. */
describe('the thread', () => {
  let api: TestApi;
  let services: TestService[];

  beforeAll(async () => {
    api = await startTestApi();
    services = [startService(api, 'analysis'), startService(api, 'ga')];
  });
  afterAll(async () => {
    await Promise.all(services.map((service) => service.stop()));
    await api.close();
  });

  const post = (path: string, json: unknown) => api.owner.ask(path, { method: 'POST', json });
  const search = async (query: string) =>
    searchRoutes.search.response.parse(await (await api.owner.ask(`/api/search?${query}`)).json());
  let analysed: TrackRow[];
  let playlist: Playlist;

  it('loads the sample crate, composes its songs, and analyses them', { timeout: 240_000 }, async () => {
    const { run } = runAccepted.parse(await (await api.owner.ask('/api/sample', { method: 'POST' })).json());
    expect((await waitForRun(api.owner, run.id, 120)).status).toBe('succeeded');
    await waitForQuiet(api.owner, 120);
    analysed = (await search('q=&analysed=true&limit=50&sort=bpm')).hits;
    expect(analysed).toHaveLength(14);
  });

  it('heard tempo and key as they were composed', async () => {
    const kiba = analysed.find(({ title }) => title === 'Kiba');
    expect(kiba?.bpm).toBeCloseTo(143, 0);
    expect(kiba?.key).toEqual({ pitchClass: 9, mode: 'minor' });
    const detail = trackDetail.parse(await (await api.owner.ask(`/api/tracks/${kiba?.id ?? ''}`)).json());
    expect(detail.values.bpm[0]).toMatchObject({ source: 'analysis' });
    expect(detail.hasWaveform).toBe(true);
    expect((await api.owner.ask(`/api/tracks/${kiba?.id ?? ''}/waveform`)).status).toBe(200);
  });

  it('does not analyse again what this version has heard', async () => {
    const answer = analysisRoutes.analyse.response.parse(await (await post('/api/analysis', {})).json());
    expect(answer).toMatchObject({ queued: 0, skipped: { upToDate: 14 } });
  });

  it('evolves a playlist around a seed, and explains every transition', { timeout: 120_000 }, async () => {
    const seed = analysed.find(({ title }) => title === 'Kiba');
    const request = { seeds: [seed?.id], length: 6, seed: 7, name: 'Goa night' };
    const { run } = runAccepted.parse(await (await post('/api/playlists/generate', request)).json());
    const ended = await waitForRun(api.owner, run.id, 60);
    expect(ended).toMatchObject({ status: 'succeeded', error: null });
    const id = String(ended.result?.['playlistId']);
    playlist = playlistRoutes.get.response.parse(await (await api.owner.ask(`/api/playlists/${id}`)).json());
    expect(playlist.items).toHaveLength(6);
    expect(playlist.items.map(({ track }) => track.id)).toContain(seed?.id);
    expect(playlist.items.slice(1).every(({ transition }) => (transition?.sentence.length ?? 0) > 5)).toBe(
      true,
    );
    expect(playlist.generation).toMatchObject({ seed: 7, runId: run.id });
    expect(playlist.generation?.history.length).toBeGreaterThan(1);
    expect(playlist.known['tempo']).toBe(5);
  });

  it('answers the same request with the same number alike', { timeout: 120_000 }, async () => {
    const seeds = playlist.items.filter(({ seed }) => seed).map(({ track }) => track.id);
    const { run } = runAccepted.parse(
      await (await post('/api/playlists/generate', { seeds, length: 6, seed: 7 })).json(),
    );
    const ended = await waitForRun(api.owner, run.id, 60);
    const again = playlistRoutes.get.response.parse(
      await (await api.owner.ask(`/api/playlists/${String(ended.result?.['playlistId'])}`)).json(),
    );
    expect(again.items.map(({ track }) => track.id)).toEqual(playlist.items.map(({ track }) => track.id));
  });

  it('takes the playlist away as M3U8, with the reasons in it', async () => {
    const answer = await api.owner.ask(`/api/playlists/${playlist.id}/export?format=m3u8`);
    expect(answer.headers.get('content-disposition')).toContain('Goa night.m3u8');
    const text = await answer.text();
    expect(text.match(/^#EXTINF:/gm)).toHaveLength(6);
    expect(text.match(/^#SEGUE:/gm)).toHaveLength(5);
    expect(text.match(/^\/.*\.wav$/gm)).toHaveLength(6);
  });

  it('says which rule cannot be kept when more is asked than there is', async () => {
    const answer = await post('/api/playlists/generate', { length: 400, pool: { style: ['Techno'] } });
    expect(answer.status).toBe(422);
    expect(apiErrorSchema.parse(await answer.json()).message).toMatch(/pool has \d+ tracks, 400 are wanted/);
  });

  it('keeps a correction above the analysis, in lists and in search', async () => {
    const [first] = analysed;
    const answer = await api.owner.ask(`/api/tracks/${first?.id ?? ''}`, {
      method: 'PATCH',
      json: { bpm: 99.5, rating: 5 },
    });
    const detail = trackDetail.parse(await answer.json());
    expect(detail).toMatchObject({ bpm: 99.5, rating: 5 });
    expect(detail.values.bpm.map(({ source }) => source)).toEqual(['user', 'analysis']);
    expect((await search('q=&bpmMin=99.4&bpmMax=99.6&ratingMin=5')).hits.map(({ id }) => id)).toEqual([
      first?.id,
    ]);
    await api.owner.ask(`/api/tracks/${first?.id ?? ''}`, { method: 'PATCH', json: { bpm: null } });
    expect((await search('q=&bpmMin=99.4&bpmMax=99.6')).total).toBe(0);
  });
});
