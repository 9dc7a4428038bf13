import {
  analysisRoutes,
  analysisUpgrade,
  release as releaseSchema,
  trackDetail,
  type AnalysisUpgrade,
} from '@segue/shared/contracts/http';
import { composeSong, encodeWav } from '@segue/shared/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  sendFile,
  startService,
  startTestApi,
  waitForQuiet,
  type TestApi,
  type TestService,
} from '../../testing/index.js';

describe('the analysis as its owner steers it', () => {
  let api: TestApi;
  let worker: TestService;
  let trackId: string;

  beforeAll(async () => {
    api = await startTestApi();
    const typed = { title: 'Record', artist: 'Somebody', tracks: [{ title: 'Rolling' }] };
    const made = await post('/api/releases', { typed });
    trackId = releaseSchema.parse(await made.json()).tracks[0]?.id ?? '';
    const song = composeSong({ seed: 22, style: 'drumAndBass', seconds: 30, bpm: 174 });
    const wav = new Uint8Array(encodeWav([song.samples]));
    expect((await sendFile(api.owner, `/api/tracks/${trackId}/audio`, 'song.wav', wav)).status).toBe(201);
    worker = startService(api, 'analysis');
  });
  afterAll(async () => {
    await worker.stop();
    await api.close();
  });

  const post = (path: string, json: unknown = {}) => api.owner.ask(path, { method: 'POST', json });
  const put = (json: unknown) => api.owner.ask('/api/analysis/settings', { method: 'PUT', json });
  const track = async () => trackDetail.parse(await (await api.owner.ask(`/api/tracks/${trackId}`)).json());
  const analyse = async () => {
    await post('/api/analysis', { trackIds: [trackId], again: true });
    await waitForQuiet(api.owner, 60);
    return track();
  };
  const upgrade = async (): Promise<AnalysisUpgrade> =>
    analysisUpgrade.parse(await (await api.owner.ask('/api/analysis/upgrade')).json());
  const heardAs = (version: string) =>
    api.database.sql(`UPDATE "Analysis" SET "featureVersion" = $1, bpm = 100`, [version]);

  it(
    'keeps to the range of tempos, offers the other octave, and has a second-best key',
    { timeout: 90_000 },
    async () => {
      expect((await put({ bpmRange: { min: 100, max: 110 } })).status).toBe(400);
      expect((await put({ bpmRange: { min: 70, max: 120 } })).status).toBe(200);
      const halved = await analyse();
      expect(halved.bpm).toBeCloseTo(87, 0);
      expect(halved.analysis?.bpmCandidates.map(({ bpm }) => Math.round(bpm))).toContain(174);
      expect(halved.analysis?.secondBestKey).toHaveProperty('pitchClass');
      await put({ bpmRange: { min: 120, max: 200 } });
      const doubled = await analyse();
      expect(doubled.bpm).toBeCloseTo(174, 0);
      expect(doubled).toMatchObject({ energyEstimated: true, analysis: { moods: { source: 'estimated' } } });
      await put({ bpmRange: null });
    },
  );

  it('lets a correction stand, however often the track is analysed', { timeout: 60_000 }, async () => {
    await api.owner.ask(`/api/tracks/${trackId}`, { method: 'PATCH', json: { bpm: 99.5, energy: 7 } });
    const again = await analyse();
    expect(again).toMatchObject({ energy: 7, energyEstimated: false });
    expect(again.bpm).toBe(99.5);
    expect(again.values.bpm.map(({ source }) => source)).toEqual(['user', 'analysis']);
    await api.owner.ask(`/api/tracks/${trackId}`, { method: 'PATCH', json: { bpm: null, energy: null } });
  });

  it(
    'offers an upgrade with a sample, keeps nothing of the sample, and starts only when told',
    { timeout: 90_000 },
    async () => {
      expect(await upgrade()).toMatchObject({ outdated: 0, sample: [] });
      expect((await post('/api/analysis/upgrade/sample')).status).toBe(409);
      await heardAs('audio/0');
      expect(await upgrade()).toMatchObject({ outdated: 1, sample: [] });

      expect((await post('/api/analysis/upgrade/sample')).status).toBe(202);
      const { sample } = await vi.waitFor(
        async () => {
          const now = await upgrade();
          expect(now.sample[0]?.after).not.toBeNull();
          return now;
        },
        { timeout: 60_000, interval: 300 },
      );
      expect(sample).toHaveLength(1);
      expect(sample[0]?.before).toMatchObject({ version: 'audio/0', bpm: 100 });
      expect([87, 174]).toContain(Math.round(sample[0]?.after?.bpm ?? 0));
      expect((await track()).bpm).toBe(100);

      const answer = await post('/api/analysis/upgrade');
      expect(analysisRoutes.startUpgrade.response.parse(await answer.json())).toEqual({
        ...{ queued: 1, alreadyQueued: 0 },
      });
      await waitForQuiet(api.owner, 60);
      expect(await upgrade()).toMatchObject({ outdated: 0, sample: [] });
      expect((await track()).bpm).not.toBe(100);
      const kept = await api.database.sql(`SELECT 1 FROM "Analysis" WHERE "featureVersion" = 'audio/0'`);
      expect(kept).toHaveLength(1);
    },
  );
});
