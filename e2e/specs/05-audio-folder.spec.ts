import { systemEnv } from '../env.js';
import { expect, test } from '../fixtures/test.js';

test.describe('a folder of music', () => {
  test('is not scanned outside the allowed folders', async ({ page, faults }) => {
    faults.allow(403, '/api/audio/scan');
    await page.goto('/audio');
    await page.getByRole('combobox', { name: 'Folder' }).fill('/etc');
    await page.getByRole('button', { name: 'Scan' }).click();
    const refusal = page.getByRole('alert').filter({ hasText: 'This folder may not be scanned' });
    await expect(refusal).toContainText(systemEnv().E2E_MUSIC);
    await expect(page.getByText('Nothing to decide')).toBeVisible();
  });

  test('gives its files to the tracks that they name', async ({ page }) => {
    await page.goto('/audio');
    await page.getByRole('combobox', { name: 'Folder' }).fill(systemEnv().E2E_MUSIC);
    await page.getByRole('button', { name: 'Scan' }).click();
    const run = page.getByRole('article').filter({ hasText: 'Scan folder' });
    await expect(run).toContainText('Done');
    await expect(page.getByRole('heading', { name: '1 file to decide' })).toBeVisible();
    await page.goto('/library?hasAudio=yes');
    const tracks = page.getByRole('grid', { name: 'Tracks' });
    for (const title of ['Wardance (Serial Killaz Remix)', 'Gundelero', 'Promised Land', "I'm A Versionist"])
      await expect(tracks.getByRole('link', { name: title }).first()).toBeVisible();
  });

  test('leaves an unsure file to the owner, with what speaks against each track', async ({ page }) => {
    await page.goto('/audio');
    const file = page.getByRole('article').filter({ hasText: 'Tribe Of Issachar - Tribal Natty.wav' });
    const remix = file.getByRole('listitem').filter({ hasText: 'Tribal Natty (Aphrodite Remix)' });
    await expect(remix).toContainText(/\d+ %/);
    await expect(file.getByRole('listitem').filter({ hasText: 'Aphrodite Dub Mix' })).toBeVisible();
    await file.getByRole('button', { name: 'Play' }).click();
    await expect(page.getByRole('button', { name: /^Pause/ }).first()).toBeVisible();
    await remix.getByRole('button', { name: 'This one' }).click();
    await expect(page.getByText('Nothing to decide')).toBeVisible();
    await page.goto('/library?hasAudio=yes&q=tribal+natty');
    await expect(page.locator('#row-0')).toContainText('Aphrodite Remix');
  });
});
