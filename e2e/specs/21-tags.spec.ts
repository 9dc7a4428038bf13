import { openTrack } from '../fixtures/library.js';
import { expectSoundAtAllSizes } from '../fixtures/page-checks.js';
import { expect, test } from '../fixtures/test.js';

const TITLE = 'Let H.I.M Arise';

test.describe('tags of files', () => {
  test('are shown old and new first, then written, then taken back', async ({ page }) => {
    await openTrack(page, TITLE);
    await page.getByRole('button', { name: 'Write tags' }).click();
    const dialog = page.getByRole('dialog', { name: 'Write tags into 1 file' });
    await dialog.getByLabel(/^Comment/).check();
    await dialog.getByLabel('The comment says').fill('From Segue · {bpm}');
    await dialog.getByRole('button', { name: 'Show the preview' }).click();

    await expect(page).toHaveURL(/\/tags\/[0-9a-f-]+$/);
    await expect(page.getByRole('heading', { level: 1, name: '1 file would change' })).toBeVisible();
    const row = page.getByRole('row').filter({ hasText: TITLE });
    await expect(row).toContainText(/nothing → From Segue · \d+/);
    await expectSoundAtAllSizes(page, () => expect(page.getByText('Would change').first()).toBeVisible());
    await page.setViewportSize({ width: 1440, height: 900 });

    await page.getByRole('button', { name: 'Write 1 file' }).click();
    await page.getByRole('button', { name: 'Write them' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '1 file written' })).toBeVisible();
    await page.getByRole('button', { name: 'Take back' }).click();
    await page.getByRole('button', { name: 'Take them back' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '1 file as before' })).toBeVisible();
  });

  test('of a scanned file are left alone, with why', async ({ page }) => {
    await openTrack(page, 'Gundelero');
    await page.getByRole('button', { name: 'Write tags' }).click();
    await page.getByRole('button', { name: 'Show the preview' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Nothing to write' })).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'Gundelero' })).toContainText(
      'This file is registered where it lies, and is never changed.',
    );
    await page.goto('/tags');
    await expect(page.getByText('1 taken back')).toBeVisible();
    await expectSoundAtAllSizes(page, () => expect(page.getByText('1 left alone')).toBeVisible());
  });
});
