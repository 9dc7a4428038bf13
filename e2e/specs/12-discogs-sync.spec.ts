import type { Page } from '@playwright/test';
import { reloadKept } from '../fixtures/changes.js';
import { letGoAtDiscogs } from '../fixtures/at-discogs.js';
import { COPIES } from '../fixtures/collection-csv.js';
import { DESK, expectSoundAtAllSizes } from '../fixtures/page-checks.js';
import { expect, test } from '../fixtures/test.js';
import { DISCOGS_PERSON } from '../system/discogs-person.js';

const open = (page: Page) => page.goto('/settings/discogs');
const connected = (page: Page) => page.getByRole('heading', { name: /ruth_vinyl.*Connected/ });

/** Presses "Sync now", and waits until the new list is in. */
async function sync(page: Page): Promise<void> {
  const asked = page.waitForResponse(
    (answer) => answer.url().endsWith('/api/discogs/sync') && answer.request().method() === 'POST',
  );
  await page.getByRole('button', { name: 'Sync now' }).click();
  await asked;
  await expect(page.getByRole('button', { name: 'Sync now' })).toBeEnabled({ timeout: 60_000 });
  await expect(page.getByRole('listitem').filter({ hasText: 'The list' })).toContainText('Done');
}

test.describe('Discogs', () => {
  test('refuses a wrong token, in words', async ({ page, faults }) => {
    faults.allow(422, '/api/discogs/token');
    await open(page);
    await expect(page.getByText('Connect your account')).toBeVisible();
    await expectSoundAtAllSizes(page, () => expect(page.getByLabel('Personal token')).toBeVisible());
    await page.getByLabel('Personal token').fill('not-a-token-of-mine');
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Not connected' })).toContainText(/token/);
  });

  test('is connected with a token, and says whose it is', async ({ page }) => {
    await open(page);
    await page.getByLabel('Personal token').fill(DISCOGS_PERSON.token);
    await page.getByLabel('Personal token').press('Enter');
    await expect(connected(page)).toBeVisible();
  });

  test('shows what a sync would change before it changes anything', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Show what would change' }).click();
    const preview = page.locator('section').filter({ hasText: 'What a sync would change' });
    await expect(preview.getByText('Nothing has been written.')).toBeVisible();
    await expect(preview.getByRole('button', { name: 'Close' })).toBeVisible();
    await preview.getByRole('button', { name: 'Close' }).click();
    await expect(preview).toBeHidden();
  });

  test('brings list and tracklists, and is fit for every eye and hand', async ({ page }) => {
    await open(page);
    await sync(page);
    await expect(page.getByText(`${COPIES} copies`, { exact: true })).toBeVisible();
    // They came in as a file before: none is there twice.
    await expect(page.getByText(`${COPIES} copies · 0 new`)).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Friday box' })).toBeVisible();
    await expectSoundAtAllSizes(page, () => expect(connected(page)).toBeVisible());
  });

  test('finds nothing to change the second time', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Show what would change' }).click();
    await expect(page.getByText('Nothing: both are in step.')).toBeVisible({ timeout: 60_000 });
  });

  test('keeps a record that is gone from Discogs until its owner decides', async ({ page, request }) => {
    await letGoAtDiscogs(request);
    await open(page);
    await sync(page);
    const gone = page.locator('section').filter({ hasText: '1 record gone from Discogs' });
    await expect(gone.getByRole('listitem')).toHaveCount(1);
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await expect(gone.getByText('1 selected')).toBeVisible();
    await gone.getByRole('button', { name: 'Keep here' }).click();
    await expect(gone).toBeHidden();
  });

  test('brings the wantlist, which knows what is owned by now', async ({ page }) => {
    await page.goto('/wantlist');
    await expect(page.getByText('2 records that you look for')).toBeVisible();
    await expect(page.getByText('You have it')).toHaveCount(2);
    await expectSoundAtAllSizes(page, () => expect(page.getByText('You have it').first()).toBeVisible());
    await page.setViewportSize(DESK);
    await page
      .getByRole('button', { name: /off the wantlist$/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Take it off', exact: true }).click();
    await expect(page.getByText('1 record that you look for')).toBeVisible();
  });

  test('writes an edit back, once that is switched on and confirmed', async ({ page, baseURL }) => {
    const { hits } = (await (await page.request.get('/api/search?limit=1&q=starchild')).json()) as {
      hits: { releaseId: string }[];
    };
    const release = (await (await page.request.get(`/api/releases/${hits[0]?.releaseId}`)).json()) as {
      items: { id: string }[];
    };
    const edited = await page.request.patch(`/api/items/${release.items[0]?.id}`, {
      headers: { origin: baseURL ?? '' },
      data: { rating: 4 },
    });
    expect(edited.ok()).toBe(true);
    await open(page);
    // The switch follows the server's answer: pressed, and then waited for.
    const allowed = page.getByRole('switch', { name: 'Edits may be written to Discogs' });
    await allowed.click();
    await expect(allowed).toBeChecked();
    const section = page.locator('section').filter({ hasText: 'Back to Discogs' });
    await expect(section.getByText('Rating:')).toBeVisible();
    await section.getByRole('checkbox', { name: 'Select all' }).check();
    await section.getByRole('button', { name: /^Write \d+ record/ }).click();
    await page.getByRole('button', { name: 'Write', exact: true }).click();
    await expect(section.getByText('Discogs has all of your edits.')).toBeVisible({ timeout: 60_000 });
  });

  test('syncs by itself when it is told to', async ({ page }) => {
    await open(page);
    await page.getByText('Every day').click();
    await expect(page.getByRole('radio', { name: 'Every day' })).toBeChecked();
    await reloadKept(page);
    await expect(page.getByRole('radio', { name: 'Every day' })).toBeChecked();
  });
});
