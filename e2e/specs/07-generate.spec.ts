import { expect, test } from '../fixtures/test.js';

test.describe('generating a playlist', () => {
  test('says which wish cannot be kept', async ({ page, faults }) => {
    faults.allow(422, '/api/playlists/generate');
    await page.goto('/generate');
    await page.getByRole('textbox', { name: 'Number of tracks' }).fill('400');
    await page.getByRole('button', { name: 'Generate', exact: true }).click();
    const refusal = page.getByRole('alert').filter({ hasText: 'It was not started' });
    await expect(refusal).toContainText(/pool has \d+ tracks, 400 are wanted/);
  });

  test('starts from seeds, shows the search at work, and ends in a playlist', async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto('/generate');
    const seed = page.getByRole('textbox', { name: 'Find a seed' });
    await seed.fill('wardance');
    await page.getByRole('button', { name: /Wardance \(Serial Killaz Remix\)/ }).click();
    await seed.fill('gundelero');
    await page
      .getByRole('button', { name: /Gundelero/ })
      .first()
      .click();
    await page.getByRole('textbox', { name: 'Number of tracks' }).fill('5');
    await page.getByRole('textbox', { name: 'Name of the playlist' }).fill('Jungle hour');
    await page.getByRole('switch', { name: 'Only tracks with audio' }).check();
    await expect(page.getByText(/^7 tracks to choose from/)).toBeVisible();
    await page.getByRole('button', { name: 'Generate', exact: true }).click();

    await expect(page).toHaveURL(/\/generate\/[0-9a-f-]{36}$/);
    await expect(page.getByRole('heading', { name: /^Best so far: \d+ %/ })).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('img', { name: /^Score over \d+ generations/ })).toBeVisible();

    await expect(page).toHaveURL(/\/playlists\/[0-9a-f-]{36}$/, { timeout: 60_000 });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jungle hour');
    const tracks = page.getByRole('list').filter({ has: page.getByRole('button', { name: /^Move / }) });
    await expect(tracks.getByRole('button', { name: /^Move / })).toHaveCount(5);
    await expect(tracks.getByText('Seed', { exact: true })).toHaveCount(2);
  });
});
