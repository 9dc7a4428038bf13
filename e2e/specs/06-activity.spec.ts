import { expect, test } from '../fixtures/test.js';

const TRACKS_WITH_AUDIO = 7;

test.describe('work in the background', () => {
  test('is asked for in bulk, can be stopped while it waits, and tried again', async ({ page }) => {
    test.setTimeout(150_000);
    await page.goto('/library?hasAudio=yes&analysed=no');
    await expect(
      page.getByRole('status').filter({ hasText: `${TRACKS_WITH_AUDIO - 1} tracks` }),
    ).toBeVisible();
    await page.getByRole('grid', { name: 'Tracks' }).focus();
    await page.keyboard.press('Control+a');
    const bar = page.getByRole('toolbar', { name: 'Selected tracks' });
    await expect(bar).toContainText(`${TRACKS_WITH_AUDIO - 1} tracks selected`);
    await bar.getByRole('button', { name: 'Analyse' }).click();

    await page.goto('/activity?status=queued');
    const waiting = page.getByRole('article').filter({ hasText: 'Waiting' }).first();
    const stop = waiting.getByRole('button', { name: /^Stop / });
    const title = (await stop.getAttribute('aria-label'))?.replace(/^Stop /, '') ?? '';
    await stop.click();

    await page.goto('/activity?status=cancelled');
    const stopped = page.getByRole('article').filter({ hasText: title });
    await expect(stopped).toContainText('Stopped');
    await stopped.getByRole('button', { name: `Try ${title} again` }).click();
    await expect(page.getByText('Queued again')).toBeVisible();

    await page.goto('/activity');
    await expect(page.getByRole('article').filter({ hasText: title }).first()).toContainText(
      /Waiting|Running|Done/,
    );
    // Seen live: the page is not reloaded while the work goes on.
    await expect(page.getByRole('article').filter({ hasText: /Waiting|Running/ })).toHaveCount(0, {
      timeout: 120_000,
    });
    await page.goto('/library?hasAudio=yes&analysed=yes');
    await expect(page.getByRole('status').filter({ hasText: `${TRACKS_WITH_AUDIO} tracks` })).toBeVisible();
  });

  test('tells what failed and why, in its own list', async ({ page }) => {
    await page.goto('/activity?status=failed');
    await expect(page.getByText('No job has failed.')).toBeVisible();
  });
});
