import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { searchRoutes } from '@segue/shared/contracts/http';
import { heldOutQueries, keystrokes } from '../../packages/instant-search/bench/catalogue/queries.mjs';
import { tracks } from '../../packages/instant-search/bench/catalogue/tracks.mjs';
import { printReport } from '../../scripts/bench-report.mjs';
import { percentiles } from '../../scripts/percentiles.mjs';
import { systemEnv } from '../env.js';
import { expect, test } from '../fixtures/test.js';
import { TRACKS } from './large-library.js';
import { heapAfterCollection, scrollThrough } from './scrolling.js';
import { typeKey, watchKeys } from './typing.js';

const SEEDS = { catalogue: 20_261, queries: 7_919 };
const QUERIES = 10;
const PAUSE_MS = 100;
const ROWS_A_FRAME = 50;
const UPDATES = 40;

test('the library page with 100,000 tracks', async ({ page }) => {
  await untilFilled(page);
  await page.goto('/library');
  await expect(page.getByText(/^100,000 tracks in/)).toBeVisible();
  const keys = await typing(page);
  console.log('keys', percentiles(keys));
  const scrolled = await scrolling(page);
  console.log('frames', percentiles(scrolled.frames));
  const updates = await updating(page);
  const [key, frame, update] = [keys, scrolled.frames, updates].map(percentiles);
  if (!key || !frame || !update) throw new Error('Three things are measured.');
  const growth = (scrolled.heapAfter - scrolled.heapBefore) / 2 ** 20;
  const round = (value: number) => Math.round(value * 10) / 10;
  const row = (what: string, { p50, p95, p99, max }: typeof key) => ({
    ...{ what, 'p50 ms': round(p50), 'p95 ms': round(p95), 'p99 ms': round(p99), 'max ms': round(max) },
  });
  printReport({
    name: 'page',
    rows: [
      row(`key to painted rows (${keys.length} keys)`, key),
      row(`frame while scrolling (${scrolled.frames.length} frames)`, frame),
      row(`update to found (${updates.length} updates)`, update),
    ],
    figures: {
      tracks: TRACKS,
      key,
      frame,
      update,
      ...scrolled,
      frames: scrolled.frames.length,
      load: loadavg()[0],
    },
    bars: [
      { what: 'key to painted rows, p95 ms', value: round(key.p95), bar: '<= 100', ok: key.p95 <= 100 },
      { what: 'frame while scrolling, p95 ms', value: round(frame.p95), bar: '<= 20', ok: frame.p95 <= 20 },
      {
        what: 'memory after scrolling all rows again, MB more',
        value: round(growth),
        bar: '<= 5',
        ok: growth <= 5,
      },
      { what: 'update to found, median ms', value: round(update.p50), bar: '<= 500', ok: update.p50 <= 500 },
    ],
  });
});

async function untilFilled(page: Page): Promise<void> {
  for (;;) {
    const { total, engine } = await search(page, 'limit=0&facets=false');
    if (total === TRACKS && engine.state === 'ready') return;
    await wait(500);
  }
}

async function search(page: Page, query: string) {
  const answer = await page.request.get(`/api/search?${query}`);
  return searchRoutes.search.response.parse(await answer.json());
}

/** Queries that are known to find something, letter by letter; the field is emptied between two. */
async function typing(page: Page): Promise<number[]> {
  const { clean } = heldOutQueries(tracks(SEEDS.catalogue, TRACKS), TRACKS, SEEDS.queries);
  await page.getByRole('textbox', { name: 'Search the library' }).focus();
  await watchKeys(page);
  const taken: number[] = [];
  const asked = new Set<string>();
  for (const query of clean.slice(0, QUERIES)) {
    for (const text of keystrokes([query])) {
      const key = text.at(-1) ?? '';
      // What was asked before is there at once, and no measure of anything.
      if (asked.has(text)) await page.keyboard.type(key);
      else taken.push(await typeKey(page, key));
      asked.add(text);
      await wait(PAUSE_MS);
    }
    await page.keyboard.press('Escape');
    await expect(page.getByText(/^100,000 tracks in/)).toBeVisible();
  }
  return taken;
}

/** Through all rows, twice: what the first time leaves behind for good, such as compiled code, the second must not add to. */
async function scrolling(page: Page) {
  const session = await page.context().newCDPSession(page);
  const heapAtStart = await settledHeap(page, session);
  const frames = await scrollThrough(page, ROWS_A_FRAME);
  const heapBefore = await settledHeap(page, session);
  frames.push(...(await scrollThrough(page, ROWS_A_FRAME)));
  return { frames, heapAtStart, heapBefore, heapAfter: await settledHeap(page, session) };
}

async function settledHeap(page: Page, session: Parameters<typeof heapAfterCollection>[0]): Promise<number> {
  await page.locator('[role="grid"]').evaluate((table) => table.scrollTo({ top: 0 }));
  await expect(page.locator('[aria-rowindex="2"] a').first()).toBeVisible();
  // Rows that nobody looks at any more are let go after a while.
  await wait(20_000);
  return heapAfterCollection(session);
}

/** Gives tracks a tag of their own each, and asks until a search finds it. */
async function updating(page: Page): Promise<number[]> {
  const { hits } = await search(page, `limit=${UPDATES}&facets=false&q=love`);
  const headers = { origin: systemEnv().E2E_WEB_URL };
  const taken: number[] = [];
  for (const [at, { id }] of hits.entries()) {
    const tag = `benchtag${at}x`;
    const start = performance.now();
    const answer = await page.request.patch(`/api/tracks/${id}`, { headers, data: { tags: [tag] } });
    expect(answer.status()).toBe(200);
    while ((await search(page, `q=${tag}&limit=1&facets=false`)).hits[0]?.id !== id) await wait(5);
    taken.push(performance.now() - start);
  }
  return taken;
}
