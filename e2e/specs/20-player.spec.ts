import type { Page } from '@playwright/test';
import { systemEnv } from '../env.js';
import { openTrack, quiet, trackCalled } from '../fixtures/library.js';
import { DESK, expectAccessible, expectSoundAtAllSizes } from '../fixtures/page-checks.js';
import { firstJoin, listenToSplice } from '../fixtures/splice-news.js';
import { expect, test } from '../fixtures/test.js';

const FIRST = 'Gundelero';
const SECOND = 'Promised Land';

const player = (page: Page) => page.getByRole('region', { name: 'Player' });
const position = (page: Page) => player(page).getByRole('slider', { name: 'Position in the track' });
/** Lets it play its last three seconds. */
async function toTheEnd(page: Page): Promise<void> {
  const length = Number(await position(page).getAttribute('aria-valuemax'));
  const { width } = (await position(page).boundingBox()) ?? { width: 0 };
  await position(page).click({ position: { x: (width * (length - 3)) / length, y: 8 } });
}

const seconds = async (page: Page) => Number(await position(page).getAttribute('aria-valuenow'));

test.beforeAll(async ({ browser, ownerState }) => {
  const context = await browser.newContext({
    storageState: await ownerState(),
    baseURL: systemEnv().E2E_WEB_URL,
  });
  const page = await context.newPage();
  const trackIds = [await trackCalled(page, FIRST), await trackCalled(page, SECOND)];
  const headers = { origin: systemEnv().E2E_WEB_URL };
  await page.request.post('/api/analysis', { headers, data: { trackIds } });
  await quiet(page);
  await context.close();
});

test.describe('the player', () => {
  test('draws a track, plays it for real, and seeks by mouse and keyboard', async ({ page }) => {
    await openTrack(page, FIRST);
    const wave = page.getByRole('region', { name: 'Waveform' });
    await expect(wave.getByText('Grid: analysis')).toBeVisible();
    await page
      .getByRole('main')
      .getByRole('button', { name: `Play ${FIRST}` })
      .first()
      .click();
    await expect.poll(() => seconds(page)).toBeGreaterThanOrEqual(2);
    await wave.getByRole('slider').click({ position: { x: 400, y: 20 } });
    await expect.poll(() => seconds(page)).toBeGreaterThanOrEqual(9);
    await position(page).press('Home');
    await expect.poll(() => seconds(page)).toBeLessThan(5);
    await position(page).press('PageUp');
    await expect(player(page)).toBeVisible();
    await expectSoundAtAllSizes(page, () => expect(player(page)).toBeVisible());
  });

  test('goes on with the next of the queue, keeps it over a reload, and takes another order', async ({
    page,
  }) => {
    await listenToSplice(page);
    await page.goto('/library?hasAudio=yes');
    const grid = page.getByRole('grid', { name: 'Tracks' });
    await expect(grid.getByRole('row').nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect.poll(() => seconds(page)).toBeGreaterThanOrEqual(1);
    const first = await player(page).getByRole('link').innerText();
    await toTheEnd(page);
    await expect.poll(() => player(page).getByRole('link').innerText()).not.toBe(first);
    // Under the page's own policy, and held back until the first one was over.
    expect(await firstJoin(page)).toMatchObject({ lane: 1 });
    await player(page).getByRole('button', { name: 'Volume' }).click();
    await expect(page.getByText('without a gap, to the sample')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect.poll(() => seconds(page)).toBeGreaterThanOrEqual(1);
    const link = player(page).getByRole('link');
    const second = (await link.textContent()) ?? '';

    await page.reload();
    await expect(link).toHaveText(second);
    await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    await player(page).getByRole('button', { name: 'Queue' }).click();
    const queue = page.getByRole('list', { name: 'Queue' });
    await expect(queue.getByRole('listitem').nth(2)).toBeVisible();
    const rows = await queue.getByRole('listitem').count();
    await queue
      .getByRole('button', { name: /^Remove/ })
      .last()
      .click();
    await expect(queue.getByRole('listitem')).toHaveCount(rows - 1);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Clear all but this one' }).click();
    await expect(queue.getByRole('listitem')).toHaveCount(1);
  });

  test('plays thirty seconds of a track without a file, and says so', async ({ page }) => {
    await openTrack(page, 'Rukus');
    await page.getByRole('button', { name: '30 s preview' }).click();
    await expect(player(page)).toContainText('30 s preview');
    await expect(player(page)).toContainText('from Deezer');
    await expect.poll(() => seconds(page)).toBeGreaterThanOrEqual(1);
  });

  test('says why a track does not play', async ({ page, faults }) => {
    await openTrack(page, FIRST);
    await page.route('**/api/tracks/*/audio', (route) =>
      route.fulfill({
        status: 404,
        contentType: 'application/json',
        body: JSON.stringify({ code: 'not-found', status: 404, message: 'The stored file was not found.' }),
      }),
    );
    faults.allow(404, '/api/tracks/');
    await page
      .getByRole('main')
      .getByRole('button', { name: `Play ${FIRST}` })
      .first()
      .click();
    await expect(player(page).getByRole('status')).toContainText('The stored file was not found.');
  });
});

test('two decks line up on their grids and play the blend', async ({ page }) => {
  const [from, to] = [await trackCalled(page, FIRST), await trackCalled(page, SECOND)];
  await page.goto(`/mix?from=${from}&to=${to}`);
  await expect(page.getByText('Beats together')).toBeVisible();
  await page.getByRole('button', { name: '5 ms later' }).click();
  await expect(page.getByText('Second deck 5 ms late')).toBeVisible();
  await page.keyboard.press(',');
  await expect(page.getByText('Beats together')).toBeVisible();
  await page.getByText('4', { exact: true }).click();
  await page.getByRole('switch', { name: 'Key lock' }).focus();
  await page.keyboard.press('k');
  await expect(page.getByRole('switch', { name: 'Key lock' })).toBeChecked();
  await page.getByRole('button', { name: 'Play the blend' }).click();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('button', { name: 'Play the blend' })).toBeVisible();
  await expectSoundAtAllSizes(page, () => expect(page.getByText('Why it fits, or not')).toBeVisible());
  await page.setViewportSize(DESK);
});
