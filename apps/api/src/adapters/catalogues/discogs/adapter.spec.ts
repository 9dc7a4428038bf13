import type { DiscogsReleaseId } from '@segue/shared/domain/music';
import { Outbound } from '@segue/shared/node';
import { FakeDiscogs, loadSampleCrate, SAMPLE_CRATE, type FakeDiscogsOptions } from '@segue/shared/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { createDiscogsCatalogue, type DiscogsSettings } from './index.js';

const RUKUS = 65196 as DiscogsReleaseId;
const NOWHERE = 999_999_999 as DiscogsReleaseId;

let discogs: FakeDiscogs;

async function start(fake: FakeDiscogsOptions = {}, settings: Partial<DiscogsSettings> = {}) {
  discogs = await new FakeDiscogs(fake).start();
  loadSampleCrate(discogs);
  return createDiscogsCatalogue({
    baseUrl: discogs.url,
    token: null,
    userAgent: 'SegueTest/1.0 +https://example.org',
    fetch,
    random: () => 0,
    ...settings,
  });
}

afterEach(() => discogs.stop());

describe('Discogs as a catalogue', () => {
  it('tells a release in our words', async () => {
    const catalogue = await start();
    const answer = await catalogue.getRelease(RUKUS);
    expect(answer).toMatchObject({
      status: 'found',
      release: { discogsId: RUKUS, title: 'Rukus / Vibration', artistCredit: 'Gang Related', year: 1997 },
    });
  });

  it('answers null for a release that is not there, after one request', async () => {
    const catalogue = await start();
    expect(await catalogue.getRelease(NOWHERE)).toBeNull();
    expect(discogs.received).toHaveLength(1);
  });

  it('sends the token', async () => {
    const catalogue = await start({ token: 'mine' }, { token: 'mine' });
    await catalogue.getRelease(RUKUS);
    expect(discogs.received).toMatchObject([{ token: 'mine', status: 200 }]);
  });

  it('says not-configured when the token is wrong, and does not insist', async () => {
    const catalogue = await start({ token: 'mine' }, { token: 'stale' });
    await expect(catalogue.getRelease(RUKUS)).rejects.toMatchObject({ kind: 'not-configured', status: 401 });
    expect(discogs.received).toHaveLength(1);
  });

  it('does not send an unchanged document again', async () => {
    const catalogue = await start({ etags: true });
    const first = await catalogue.getRelease(RUKUS);
    const etag = first?.status === 'found' ? first.etag : null;
    expect(etag).not.toBeNull();
    expect(await catalogue.getRelease(RUKUS, { etag })).toEqual({ status: 'unchanged' });
  });

  it.each(['error-500', 'error-503', 'html', 'truncated'] as const)('gets over one %s', async (fault) => {
    const catalogue = await start();
    discogs.breakNext(fault);
    expect(await catalogue.getRelease(RUKUS)).toMatchObject({ status: 'found' });
    expect(discogs.received).toHaveLength(2);
  });

  it.each([
    ['error-500', { temporary: true, status: 500 }],
    ['html', { temporary: true, message: 'Discogs answered with a web page instead of data.' }],
    ['truncated', { temporary: true }],
    ['blocked', { temporary: false, status: 403 }],
    ['gone', { temporary: false, status: 410 }],
  ] as const)('fails with a type when every answer is %s', async (fault, expected) => {
    const catalogue = await start();
    discogs.breakNext(fault, /./, 100);
    await expect(catalogue.getRelease(RUKUS)).rejects.toMatchObject({ kind: 'failed', ...expected });
    expect(discogs.received).toHaveLength(expected.temporary ? 3 : 1);
  });

  it('gives up on an answer that never comes', async () => {
    const catalogue = await start({}, { timeoutMs: 50, attempts: 2 });
    discogs.breakNext('hang', /./, 2);
    const message = 'Discogs did not answer within 0.05 s.';
    await expect(catalogue.getRelease(RUKUS)).rejects.toMatchObject({ kind: 'failed', message });
  });

  it('refuses a document that is too large', async () => {
    const catalogue = await start({}, { maxBytes: 500 });
    await expect(catalogue.getRelease(RUKUS)).rejects.toMatchObject({ kind: 'failed', temporary: false });
  });

  it('stops at once when the caller gives up', async () => {
    const catalogue = await start();
    discogs.breakNext('hang');
    const controller = new AbortController();
    const asked = catalogue.getRelease(RUKUS, { signal: controller.signal });
    controller.abort(new Error('cancelled'));
    await expect(asked).rejects.toThrow('cancelled');
  });

  it('waits as told after a 429 and then gets its answer', async () => {
    const catalogue = await start();
    discogs.breakNext('too-many');
    expect(await catalogue.getRelease(RUKUS)).toMatchObject({ status: 'found' });
    expect(discogs.received.map((request) => request.status)).toEqual([429, 200]);
  });

  it('says rate-limited with the time to wait when that is longer than its patience', async () => {
    const catalogue = await start({}, { patienceMs: 100 });
    discogs.breakNext('too-many');
    await expect(catalogue.getRelease(RUKUS)).rejects.toMatchObject({
      kind: 'rate-limited',
      retryAfterMs: 1000,
    });
    await expect(catalogue.getRelease(RUKUS)).rejects.toMatchObject({ kind: 'rate-limited' });
    expect(discogs.received).toHaveLength(1);
  });

  it('asks nobody while the door to the outside is shut, and says so at the first try', async () => {
    const shut = new Outbound(true);
    const catalogue = await start({}, { fetch: shut.fetchAs('discogs', 'Discogs') });
    await expect(catalogue.getRelease(RUKUS)).rejects.toMatchObject({
      kind: 'offline',
      message: expect.stringContaining('OFFLINE=true') as string,
    });
    expect(discogs.received).toEqual([]);
  });

  it('fetches the whole crate at a fast limit without one request too many', async () => {
    const limits = { withToken: 60, withoutToken: 25 };
    const catalogue = await start({ limits, windowMs: 300 }, { windowMs: 300 });
    const ids = SAMPLE_CRATE.map((release) => release.id as DiscogsReleaseId);
    const answers = await Promise.all(ids.map((id) => catalogue.getRelease(id)));
    expect(answers.map((answer) => answer?.status)).toEqual(ids.map(() => 'found'));
    expect(new Set(discogs.received.map((request) => request.status))).toEqual(new Set([200]));
  });
});
