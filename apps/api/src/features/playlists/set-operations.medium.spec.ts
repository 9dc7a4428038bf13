import {
  apiErrorSchema,
  operationResult,
  playlistOperationRoutes,
  playlistRoutes,
  type OperationResult,
  type Playlist,
} from '@segue/shared/contracts/http';
import { CLEARLY_DIFFERENT, setDistance } from '@segue/shared/domain/set-rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idsOf, SetBench } from './set-bench.fixture.js';

let bench: SetBench;
beforeAll(async () => {
  bench = await SetBench.start();
}, 120_000);
afterAll(() => bench.close());

const send: SetBench['send'] = (...call) => bench.send(...call);
const generate: SetBench['generate'] = (request) => bench.generate(request);

async function operate(playlist: Playlist, operation: object): Promise<OperationResult> {
  const path = `/api/playlists/${playlist.id}/evolve`;
  const asked = { trackIds: idsOf(playlist), seed: 3, ...operation };
  const run = await bench.ended(await send('POST', path, asked));
  return operationResult.parse(run.result);
}

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
    expect(idsOf(await bench.playlist(playlist.id))).toEqual(ids);
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
    const { proposals, proven } = await operate(playlist, {
      kind: 'reorder',
      trackIds: shuffled,
      keep: [shuffled[4]],
    });
    expect(proven).toBe(true);
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
      ['evolve', { kind: 'more', trackIds: bench.tracks.slice(0, 20).map(({ id }) => id) }],
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
    expect(idsOf(await bench.playlist(playlist.id))).toEqual(ids);
  });
});
