import { randomUUID } from 'node:crypto';
import {
  apiErrorSchema,
  mixSettingsRoutes,
  operationResult,
  pairRoutes,
  playlistOperationRoutes,
  playlistRoutes,
  runAccepted,
  type OperationResult,
  type Playlist,
} from '@segue/shared/contracts/http';
import { CLEARLY_DIFFERENT, setDistance } from '@segue/shared/domain/set-rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeMixLibrary,
  startService,
  startTestApi,
  waitForRun,
  type MixLibraryTrack,
  type TestApi,
  type TestService,
} from '../../testing/index.js';

let api: TestApi;
let ga: TestService;
let tracks: MixLibraryTrack[];
beforeAll(async () => {
  api = await startTestApi();
  ga = startService(api, 'ga');
  tracks = await makeMixLibrary(api, 30);
}, 120_000);
afterAll(async () => {
  await ga.stop();
  await api.close();
});

const send = (method: string, path: string, json?: unknown) => api.owner.ask(path, { method, json });
const at = (index: number): string => tracks[index]?.id ?? '';
const get = async (id: string): Promise<Playlist> =>
  playlistRoutes.get.response.parse(await (await send('GET', `/api/playlists/${id}`)).json());
const idsOf = (playlist: Playlist): string[] => playlist.items.map(({ track }) => track.id);

async function ended(answer: Response) {
  const { run } = runAccepted.parse(await answer.json());
  const over = await waitForRun(api.owner, run.id, 60);
  expect(over).toMatchObject({ status: 'succeeded', error: null });
  return over;
}
async function generate(request: object): Promise<Playlist[]> {
  const run = await ended(await send('POST', '/api/playlists/generate', { seed: 5, ...request }));
  return Promise.all((run.result?.['playlistIds'] as string[]).map(get));
}
async function operate(playlist: Playlist, operation: object): Promise<OperationResult> {
  const path = `/api/playlists/${playlist.id}/evolve`;
  const run = await ended(await send('POST', path, { trackIds: idsOf(playlist), seed: 3, ...operation }));
  return operationResult.parse(run.result);
}

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
    const chosen = tracks.slice(0, 6).map(({ id }) => id);
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
    const unknown = tracks.slice(0, 3).map(({ id }) => id);
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

describe('operations on a playlist', { timeout: 60_000 }, () => {
  let playlist: Playlist;
  let ids: string[];
  beforeAll(async () => {
    const answers = await generate({ name: 'Base', length: 8, answers: 3 });
    playlist = answers[0] as Playlist;
    ids = idsOf(playlist);
    for (const [index, one] of answers.entries()) {
      for (const other of answers.slice(0, index)) {
        expect(setDistance(idsOf(one), idsOf(other))).toBeGreaterThanOrEqual(CLEARLY_DIFFERENT);
      }
    }
  }, 60_000);

  it('propose more like this: other tracks, the locked one in again, nothing changed', async () => {
    const { proposals, playlistId } = await operate(playlist, { kind: 'more', keep: [ids[2]] });
    expect(playlistId).toBe(playlist.id);
    for (const { trackIds, distance } of proposals) {
      expect(trackIds.filter((id) => ids.includes(id))).toEqual([ids[2]]);
      expect(new Set(trackIds).size).toBe(8);
      expect(distance).toBeGreaterThanOrEqual(CLEARLY_DIFFERENT);
    }
    expect(idsOf(await get(playlist.id))).toEqual(ids);
  });

  it('keep what is locked and change the rest', async () => {
    const keep = [ids[0], ids[3], ids[7]];
    const { proposals } = await operate(playlist, { kind: 'rest', keep });
    for (const { trackIds } of proposals) {
      expect([trackIds[0], trackIds[3], trackIds[7]]).toEqual(keep);
      expect(trackIds.filter((id) => ids.includes(id)).sort()).toEqual([...keep].sort());
      expect(new Set(trackIds).size).toBe(8);
    }
  });

  it('reorder: a permutation, with the locked track in its place', async () => {
    const shuffled = [...ids].sort();
    const { proposals } = await operate(playlist, {
      kind: 'reorder',
      trackIds: shuffled,
      keep: [shuffled[4]],
    });
    for (const { trackIds } of proposals) {
      expect([...trackIds].sort()).toEqual(shuffled);
      expect(trackIds[4]).toBe(shuffled[4]);
    }
  });

  it('extend by some, and bridge two tracks', async () => {
    const longer = await operate(playlist, { kind: 'extend', by: 3, answers: 1 });
    expect(longer.proposals[0]?.trackIds.slice(0, 8)).toEqual(ids);
    expect(new Set(longer.proposals[0]?.trackIds).size).toBe(11);
    const bridged = await operate(playlist, { kind: 'bridge', after: 2, tracks: 2, answers: 1 });
    const order = bridged.proposals[0]?.trackIds ?? [];
    expect([...order.slice(0, 2), ...order.slice(4)]).toEqual(ids);
    expect(new Set(order).size).toBe(10);
  });

  it('refuse what cannot be: everything locked, a bridge past the end, too few other tracks, no such place', async () => {
    const path = `/api/playlists/${playlist.id}`;
    for (const [route, json] of [
      ['evolve', { kind: 'rest', trackIds: ids, keep: ids }],
      ['evolve', { kind: 'bridge', trackIds: ids, after: 8, tracks: 1 }],
      ['evolve', { kind: 'more', trackIds: tracks.slice(0, 20).map(({ id }) => id) }],
      ['replacements', { trackIds: ids, place: 9 }],
    ] as const) {
      const answer = await send('POST', `${path}/${route}`, json);
      expect(answer.status).toBe(422);
      expect(apiErrorSchema.parse(await answer.json()).message).toMatch(
        /locked|none after|pool, which has 10 tracks left|no place/,
      );
    }
  });

  it('rank replacements in place, with both joints explained, leaving out what never meets', async () => {
    const ask = async () => {
      const answer = await send('POST', `/api/playlists/${playlist.id}/replacements`, {
        trackIds: ids,
        place: 3,
      });
      return playlistOperationRoutes.replacements.response.parse(await answer.json()).items;
    };
    const items = await ask();
    expect(items.map(({ score }) => score)).toEqual(
      items.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    for (const { track, into, outOf, change } of items) {
      expect(ids).not.toContain(track.id);
      expect([into?.sentence.length, outOf?.sentence.length].every(Boolean)).toBe(true);
      expect(change.into).toBeCloseTo((into?.score ?? 0) - (playlist.items[2]?.transition?.score ?? 0), 9);
    }
    const best = items[0]?.track.id ?? '';
    expect((await send('PUT', `/api/pairs/${best}/${ids[1] ?? ''}`, { verdict: 'never' })).status).toBe(200);
    expect((await ask()).map(({ track }) => track.id)).not.toContain(best);
    await send('DELETE', `/api/pairs/${best}/${ids[1] ?? ''}`);
  });

  it('explain any order and how far orders are apart, and keep one as a playlist of its own', async () => {
    const turned = [...ids].reverse();
    const answer = await send('POST', `/api/playlists/${playlist.id}/explain`, { orders: [ids, turned] });
    const { sets, distances } = playlistOperationRoutes.explain.response.parse(await answer.json());
    expect(sets[0]?.items.map(({ transition }) => transition)).toEqual(
      playlist.items.map(({ transition }) => transition),
    );
    expect(sets[1]?.sentence).toMatch(/^Joints \d+ % on average, the weakest \d+ % into “Track/);
    expect(distances[0]).toEqual([0, setDistance(ids, turned)]);
    const saved = await send('POST', `/api/playlists/${playlist.id}/save-as`, {
      name: 'Turned',
      trackIds: turned,
    });
    expect(idsOf(playlistRoutes.get.response.parse(await saved.json()))).toEqual(turned);
    expect(idsOf(await get(playlist.id))).toEqual(ids);
  });
});

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
