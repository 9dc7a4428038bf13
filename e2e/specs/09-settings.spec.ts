import { expectAccessible, expectSoundAtAllSizes } from '../fixtures/page-checks.js';
import { expect, test } from '../fixtures/test.js';

test.describe('the settings', () => {
  test('make an API key with which a program may act, until it is revoked', async ({ page, baseURL }) => {
    await page.goto('/settings');
    await page.getByRole('textbox', { name: 'Name of the new key' }).fill('backup script');
    await page.getByRole('button', { name: 'Make a key' }).click();
    const shown = page.getByRole('alert').filter({ hasText: 'Copy the key now' });
    const key = await shown.locator('code').innerText();
    const ask = () => fetch(`${baseURL}/api/overview`, { headers: { 'x-api-key': key } });
    const overview = await ask();
    expect(overview.status).toBe(200);
    expect(await overview.json()).toMatchObject({ releases: 60, analysed: 7, playlists: 3 });

    await page.getByRole('button', { name: 'Revoke backup script' }).click();
    await page.getByRole('button', { name: 'Revoke key' }).click();
    await expect(page.getByRole('button', { name: 'Revoke backup script' })).toBeHidden();
    expect((await ask()).status).toBe(401);
  });

  test('say plainly what is not configured, and what to do', async ({ page }) => {
    await page.goto('/settings');
    const model = page.getByRole('listitem').filter({ hasText: 'Language model' });
    await expect(model).toContainText('Not configured: set OPENAI_BASE_URL');
    const discogs = page.getByRole('listitem').filter({ hasText: 'Discogs tracklists' });
    await expect(discogs).toContainText('Not configured');
    await expect(discogs).toContainText('DISCOGS_TOKEN');
    const ffmpeg = page.getByRole('listitem').filter({ hasText: 'Decoding audio' });
    await expect(ffmpeg.getByRole('img', { name: 'Ready' })).toBeVisible();
  });

  test('write keys as the owner reads them', async ({ page }) => {
    await page.goto('/settings');
    await page.getByRole('combobox', { name: 'Keys are written' }).click();
    await page.getByRole('option', { name: /Open Key/ }).click();
    await page.goto('/library?analysed=yes');
    const badge = page.locator('#row-0').getByTitle(/(major|minor)$/);
    await expect(badge).toHaveText(/^\d+[dm]$/);
  });

  test('back up everything, and bring it back after the word is typed', async ({ page, faults }) => {
    // What asks while the tables are exchanged is told to come back.
    faults.allow(503, '/api/');
    await page.goto('/settings');
    await page.getByRole('link', { name: 'Open backups' }).click();
    await expect(page.getByText('No backup yet')).toBeVisible();
    await page.getByRole('button', { name: 'Back up now' }).click();
    const backup = page.getByRole('listitem').filter({ hasText: 'By button' });
    await expect(backup).toContainText('tables, checksums right');
    await expectSoundAtAllSizes(page, () => expect(backup).toBeVisible());

    await backup.getByRole('button', { name: /^Restore the backup/ }).click();
    const dialog = page.getByRole('dialog');
    const restore = dialog.getByRole('button', { name: 'Restore' });
    await expect(restore).toBeDisabled();
    await dialog.getByRole('textbox', { name: /Type "restore"/ }).fill('restore');
    await expectAccessible(page);
    await restore.click();
    await expect(page.getByRole('region', { name: 'Last done' })).toContainText('rows brought back');
    await expect(page.getByRole('listitem').filter({ hasText: 'Before a restore' })).toBeVisible();
  });

  test('wait calmly while a backup is restored, and come back by themselves', async ({ page, faults }) => {
    faults.allow(503, '/api/');
    const progress = { done: 12, total: 61, message: 'Restoring Track' };
    const message = 'A backup is being restored.';
    const refusal = { code: 'unavailable', status: 503, message, data: { reason: 'restoring', progress } };
    await page.route('**/api/**', (route) => route.fulfill({ status: 503, json: refusal }));
    await page.goto('/settings/backups');
    const notice = page.getByRole('status').filter({ hasText: message });
    await expect(notice).toContainText('Table 13 of 61');
    await expectAccessible(page);
    await page.unroute('**/api/**');
    await expect(page.getByRole('listitem').filter({ hasText: 'Before a restore' })).toBeVisible();
    await expect(notice).toBeHidden();
  });
});
