import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../testing/index.js';
import { askHostile } from '../../testing/hostile-requests.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ DISCOGS_BASE_URL: 'http://127.0.0.1:9', LOG_LEVEL: 'silent' });
});
afterAll(() => api.close());

it('is never broken by what is asked, and never shows what is somebody else’s', async () => {
  const outcome = await askHostile(api, { count: 1000, seed: 20_261 });
  expect(outcome.faults).toEqual([]);
  // Some were understood, and some refused: else this would prove little.
  expect(Object.keys(outcome.statuses)).toEqual(expect.arrayContaining(['200', '400']));
});
