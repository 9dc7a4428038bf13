import { randomUUID } from 'node:crypto';
import { apiErrorSchema, mixSettingsRoutes, pairRoutes, type Playlist } from '@segue/shared/contracts/http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idsOf, SetBench } from './set-bench.fixture.js';

let bench: SetBench;
beforeAll(async () => {
  bench = await SetBench.start();
}, 120_000);
afterAll(() => bench.close());

const send: SetBench['send'] = (...call) => bench.send(...call);
const generate: SetBench['generate'] = (request) => bench.generate(request);
const at = (index: number): string => bench.at(index);

describe('what a set may be asked', { timeout: 60_000 }, () => {
  it('is all kept: places, ends, phases, quotas, forbidden tracks, pairs, and tempo', async () => {
    await send('PUT', `/api/pairs/${at(4)}/${at(9)}`, { verdict: 'works' });
    const [best] = await generate({
      length: 8,
      first: at(1),
      last: at(12),
      pins: [{ position: 3, trackId: at(6) }],
      forbidden: [at(2), at(3)],
      never: [{ from: at(1), to: at(7) }],
      bpmOrder: 'rising',
      bpmCurve: { template: 'slow-burn', low: 118, high: 131 },
      energyCurve: { template: 'classic-arc' },
      phases: [{ name: 'Warm-up', from: 0, to: 0.5, only: { bpm: { max: 126 } } }],
      quotas: [
        { name: 'Peak time', of: { crates: ['peak'] }, min: 2 },
        { name: 'One of each', each: 'artist', max: 1 },
      ],
      answers: 1,
    });
    const ids = idsOf(best as Playlist);
    expect([ids[0], ids[2], ids[7]]).toEqual([at(1), at(6), at(12)]);
    expect(new Set(ids).size).toBe(8);
    expect(ids).not.toContain(at(2));
    expect(ids[1]).not.toBe(at(7));
    const bpms = best?.items.map(({ track }) => track.bpm ?? 0) ?? [];
    expect(bpms).toEqual(bpms.toSorted((a, b) => a - b));
    expect(Math.max(...bpms.slice(0, 4))).toBeLessThanOrEqual(126);
    expect(best?.items.filter(({ track }) => track.tags.includes('peak')).length).toBeGreaterThanOrEqual(2);
    expect(new Set(best?.items.map(({ track }) => track.artist)).size).toBe(8);
    expect(best?.generation?.request).toMatchObject({
      bpmOrder: 'rising',
      energyCurve: { template: 'classic-arc' },
    });
  });

  it('is asked in minutes with overlap, as before by length alone, and to keep every track', async () => {
    const [inMinutes] = await generate({ minutes: 30, overlapSeconds: 30, answers: 1 });
    expect(
      Math.abs((inMinutes?.durationSeconds ?? 0) - 30 * (inMinutes?.items.length ?? 0) - 1770),
    ).toBeLessThan(200);
    const chosen = bench.tracks.slice(0, 6).map(({ id }) => id);
    const [ordered] = await generate({ mode: 'order', tracks: chosen, answers: 1 });
    expect(idsOf(ordered as Playlist).sort()).toEqual([...chosen].sort());
  });

  const refusals: [string, () => object, number, RegExp][] = [
    [
      'a seed that is forbidden',
      () => ({ seeds: [at(0)], forbidden: [at(0)] }),
      422,
      /seed “Track 1” collides with the forbidden track/,
    ],
    [
      'a seed that no phase takes',
      () => ({ seeds: [at(0)], phases: [{ name: 'All', from: 0, to: 1, only: { styles: ['Techno'] } }] }),
      422,
      /seed “Track 1” collides with the phase All/,
    ],
    [
      'two tracks for one place',
      () => ({ first: at(0), pins: [{ position: 1, trackId: at(1) }] }),
      422,
      /place 1 collides with the first track/,
    ],
    [
      'a place past the end',
      () => ({ pins: [{ position: 9, trackId: at(1) }] }),
      422,
      /place 9 collides with the length of 5/,
    ],
    [
      'falling pins in a rising set',
      () => ({ bpmOrder: 'rising', first: at(5), last: at(0) }),
      422,
      /rising BPM collides with the pinned places: “Track 6”/,
    ],
    [
      'a pair that works and never meets',
      () => ({ together: [{ from: at(0), to: at(1) }], never: [{ from: at(1), to: at(0) }] }),
      422,
      /“Track 1” and “Track 2”\) collides with the same pair/,
    ],
    [
      'a quota that the pool cannot fill',
      () => ({ quotas: [{ name: 'Rare', of: { crates: ['none'] }, min: 1 }] }),
      422,
      /quota Rare, at least 1 collides with the pool/,
    ],
    ['more tracks than there are', () => ({ length: 400 }), 422, /pool has 30 tracks, 400 are wanted/],
    [
      'more minutes than there are',
      () => ({ length: undefined, minutes: 1000 }),
      422,
      /length of 1000 minutes collides with the pool/,
    ],
    ['a seed outside of the library', () => ({ seeds: [randomUUID()] }), 404, /seed was not found/],
    ['0 minutes', () => ({ length: undefined, minutes: 0 }), 400, /at least one minute/],
    ['length and minutes', () => ({ minutes: 10 }), 400, /either length/],
    ['a curve outside of its range', () => ({ energyCurve: [{ at: 0, energy: 11 }] }), 400, /./],
    [
      'a phase that ends before it begins',
      () => ({ phases: [{ name: 'x', from: 0.5, to: 0.2, only: {} }] }),
      400,
      /ends after it begins/,
    ],
  ];
  it.each(refusals)('says no to %s, and starts nothing', async (_, request, status, sentence) => {
    const answer = await send('POST', '/api/playlists/generate', { length: 5, ...request() });
    expect(answer.status).toBe(status);
    expect(apiErrorSchema.parse(await answer.json()).message).toMatch(sentence);
  });

  it('makes a set of one track, and of tracks of which nothing is known', async () => {
    const [one] = await generate({ length: 1, tracks: [at(0)] });
    expect(idsOf(one as Playlist)).toEqual([at(0)]);
    const unknown = bench.tracks.slice(0, 3).map(({ id }) => id);
    for (const id of unknown)
      await send('PATCH', `/api/tracks/${id}`, { bpm: null, key: null, energy: null });
    const [set] = await generate({ length: 3, tracks: unknown, answers: 1 });
    expect(idsOf(set as Playlist).sort()).toEqual([...unknown].sort());
    expect(set?.known).toMatchObject({ tempo: 0, key: 0 });
    for (const [index, id] of unknown.entries()) {
      await send('PATCH', `/api/tracks/${id}`, {
        bpm: 118 + index,
        key: { pitchClass: 9, mode: 'minor' },
        energy: 1 + index,
      });
    }
  });
});

describe('what is broken or beside the filter', { timeout: 60_000 }, () => {
  it('takes a vector with NaN for unknown, and a seed that the filter would not for a word', async () => {
    await bench.api.database.sql(
      `INSERT INTO "AudioFile" (id, "contentHash", "storageKey", "originalName", mime, "sizeBytes", source)
       VALUES ($1, repeat('a', 64), 'none', 'none.wav', 'audio/wav', 1, 'upload')`,
      [ANALYSED.fileId],
    );
    for (const id of [at(0), at(1)]) await analyse(id);
    const chosen = [at(0), at(1), at(2)];
    const [set] = await generate({ length: 3, tracks: chosen, answers: 1 });
    expect(idsOf(set as Playlist).sort()).toEqual([...chosen].sort());
    expect(set?.known).toMatchObject({ sound: 0, tempo: 2 });
    const pool = { bpmMin: 120 };
    const [beside] = await generate({ length: 4, seeds: [at(0)], pool, answers: 1 });
    const bpms = beside?.items.map(({ track }) => track.bpm ?? 0).toSorted((a, b) => a - b) ?? [];
    expect(idsOf(beside as Playlist)).toContain(at(0));
    expect([bpms[0], bpms.slice(1).every((bpm) => bpm >= 120)]).toEqual([118, true]);
  });
});

const ANALYSED = { fileId: randomUUID() };
const NOTHING = { tempo: null, key: null, loudness: null, danceability: null, onsetRate: null };
const SILENT = { dynamicComplexity: null, energy: null, moods: null, structure: null, waveformKey: null };

/** As if its analysis had come to NaN, which JSON writes as null. */
async function analyse(trackId: string): Promise<void> {
  const { sql } = bench.api.database;
  await sql(`INSERT INTO "TrackAudio" ("trackId", "audioFileId", "matchedBy") VALUES ($1, $2, 'upload')`, [
    trackId,
    ANALYSED.fileId,
  ]);
  const vector = { version: '1', values: [NaN, 1] };
  const result = { featureVersion: '1', durationSeconds: 300, flags: [], ...NOTHING, ...SILENT, vector };
  await sql(
    `INSERT INTO "Analysis" (id, "trackId", "audioFileId", "runId", "featureVersion", result)
     VALUES ($1, $2, $3, $4, '1', $5)`,
    [randomUUID(), trackId, ANALYSED.fileId, randomUUID(), JSON.stringify(result)],
  );
}

describe('what mixes in a person’s own eyes', { timeout: 60_000 }, () => {
  it('is kept, written into what is generated, and given back to the defaults', async () => {
    const read = async (answer: Response) => mixSettingsRoutes.get.response.parse(await answer.json());
    const before = await read(await send('GET', '/api/mix-settings'));
    expect(before.own).toBe(false);
    const keyMoves = before.keyMoves.map((move) => ({
      ...move,
      score: move.name === 'same key' ? 0.3 : move.score,
    }));
    const mine = { keyMoves, weights: { ...before.weights, era: 0, key: 9 } };
    expect(await read(await send('PUT', '/api/mix-settings', mine))).toEqual({ ...mine, own: true });
    const [set] = await generate({ length: 4, answers: 1 });
    expect(set?.generation?.request.rules).toEqual(mine);
    expect(set?.items[1]?.transition?.terms.find(({ name }) => name === 'era')?.weight).toBe(0);
    expect((await send('PUT', '/api/mix-settings', { ...mine, keyMoves: [] })).status).toBe(400);
    expect(await read(await send('DELETE', '/api/mix-settings'))).toEqual(before);
  });

  it('pairs are rated, rated anew, listed and forgotten; "never" is meant both ways', async () => {
    const list = async () =>
      pairRoutes.list.response
        .parse(await (await send('GET', '/api/pairs')).json())
        .items.map(({ from, to, verdict }) => [from.id, to.id, verdict]);
    await send('DELETE', `/api/pairs/${at(4)}/${at(9)}`);
    await send('PUT', `/api/pairs/${at(0)}/${at(1)}`, { verdict: 'works' });
    await send('PUT', `/api/pairs/${at(1)}/${at(0)}`, { verdict: 'works' });
    expect(await list()).toHaveLength(2);
    await send('PUT', `/api/pairs/${at(0)}/${at(1)}`, { verdict: 'never' });
    expect(await list()).toEqual([[at(0), at(1), 'never']]);
    expect((await send('PUT', `/api/pairs/${at(0)}/${at(0)}`, { verdict: 'never' })).status).toBe(422);
    expect((await send('PUT', `/api/pairs/${at(0)}/${randomUUID()}`, { verdict: 'never' })).status).toBe(404);
    expect((await send('DELETE', `/api/pairs/${at(0)}/${at(1)}`)).status).toBe(204);
    expect((await send('DELETE', `/api/pairs/${at(0)}/${at(1)}`)).status).toBe(404);
  });
});
