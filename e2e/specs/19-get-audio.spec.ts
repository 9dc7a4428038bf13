import { fetchingSettings } from '@segue/shared/contracts/http';
import { systemEnv } from '../env.js';
import { reloadKept } from '../fixtures/changes.js';
import { openTrack } from '../fixtures/library.js';
import { expectAccessible, expectSoundAtAllSizes } from '../fixtures/page-checks.js';
import { expect, test } from '../fixtures/test.js';

const COOKIE = ['.youtube.com', 'TRUE', '/', 'TRUE', '1900000000', 'SID', 'n0body-may-see-this'].join('\t');

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"><rect width="320" height="180" fill="#456"/></svg>';

test.describe('getting audio', () => {
  test('asks the sources in their owner’s order, with what each needs', async ({ page }) => {
    await page.goto('/settings');
    const sources = page.getByRole('list', { name: 'Sources in the order in which they are asked' });
    await expect(sources.getByRole('listitem').first()).toContainText('Videos at Discogs');
    await expect(page.getByText(/^yt-dlp \d{4}\.\d\d/)).toBeVisible();
    await page.getByRole('button', { name: 'Ask YouTube earlier' }).click();
    await expect(sources.getByRole('listitem').first()).toContainText('YouTube');
    for (const name of ['Ask SoundCloud', 'Ask Videos at Discogs'])
      await sources.getByRole('switch', { name, exact: true }).press('Space');
    const enabled = async () => {
      const kept = fetchingSettings.parse(await (await page.request.get('/api/fetching')).json());
      return kept.sources.filter((one) => one.enabled).map(({ source }) => source);
    };
    await expect.poll(enabled).toEqual(['youtube', 'apple-music']);
    await reloadKept(page);
    await expect(sources.getByRole('listitem').first()).toContainText('YouTube');
    await expect(sources.getByRole('switch', { name: 'Ask SoundCloud', exact: true })).not.toBeChecked();
    await expectSoundAtAllSizes(page, () => expect(sources).toBeVisible());
  });

  test('takes cookies, tells of them, and never shows them again', async ({ page }) => {
    await page.goto('/settings');
    const youtube = page
      .getByRole('list', { name: 'Cookies' })
      .getByRole('listitem')
      .filter({ hasText: 'YouTube' });
    const chooser = page.waitForEvent('filechooser');
    await youtube.getByRole('button', { name: 'Upload the cookies of YouTube' }).click();
    const buffer = Buffer.from(`# Netscape HTTP Cookie File\n${COOKIE}\n`);
    await (await chooser).setFiles({ name: 'cookies.txt', mimeType: 'text/plain', buffer });
    await expect(youtube).toContainText('1 cookie of youtube.com, the first ends');
    const told = await (await page.request.get('/api/fetching')).text();
    expect(told).not.toContain('n0body-may-see-this');
    await youtube.getByRole('button', { name: 'Remove the cookies of YouTube' }).click();
    await expect(youtube).toContainText('None');
  });

  test('says what it will do, and leaves the unsure to the owner', async ({ page }) => {
    await page.route('https://i.ytimg.com/vi/scarab-live/**', (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }),
    );
    await page.route('https://www.youtube-nocookie.com/embed/scarab-live?**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><html lang="en"><title>P</title><main>A player</main></html>',
      }),
    );
    await openTrack(page, 'Scarab');
    await page.getByRole('button', { name: 'Look for it at your sources' }).click();
    const dialog = page.getByRole('dialog', { name: 'Get audio' });
    await expect(dialog).toContainText('YouTube is searched up to 1 time; 100 searches are left today.');
    await expect(dialog).toContainText('Download only what you may');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Look for 1 track' }).click();
    await page.goto('/audio');
    const found = page.getByRole('article', { name: 'Scarab' });
    await expect(async () => {
      await page.reload();
      await expect(found).toBeVisible({ timeout: 2000 });
    }).toPass({ timeout: 60_000 });
    await expect(found).toContainText('One is a live, the other the original.');
    await expect(found.getByRole('link', { name: /Scarab \(Live\)/ })).toHaveAttribute(
      'href',
      'https://www.youtube.com/watch?v=scarab-live',
    );
    const player = page.frameLocator('iframe[title="Prana - Scarab (Live), played by YouTube"]');
    await found.getByRole('button', { name: 'Listen to Prana - Scarab (Live) here' }).click();
    await expect(player.getByText('A player')).toBeVisible();
    await expectSoundAtAllSizes(page, () => expect(found).toBeVisible());
    await found.getByRole('button', { name: 'Close the player of Prana - Scarab (Live)' }).click();
    await found.getByRole('button', { name: 'None of these' }).click();
    await expect(found).toBeHidden();
  });

  test('fetches from an address, and the track plays', async ({ page }) => {
    await openTrack(page, 'Scarab');
    await page.getByLabel('Or fetch it from an address').fill(`${systemEnv().E2E_SITE_URL}/song.wav`);
    await page.getByRole('button', { name: 'Fetch', exact: true }).click();
    await expect(async () => {
      await page.reload();
      await expect(page.getByText('song.wav')).toBeVisible({ timeout: 2000 });
    }).toPass({ timeout: 60_000 });
  });

  test('reads folders in place and watches them', async ({ page }) => {
    await page.goto('/audio');
    const folder = page.getByRole('list', { name: 'Your folders' }).getByRole('listitem').first();
    await expect(folder).toContainText(systemEnv().E2E_MUSIC);
    await folder.getByRole('switch').press('Space');
    await expect(folder).toContainText('Watched');
    await expectSoundAtAllSizes(page, () => expect(folder).toBeVisible());
  });
});
