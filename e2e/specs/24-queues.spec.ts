import { expect, test } from '../fixtures/test.js';
import { expectSoundAtAllSizes } from '../fixtures/page-checks.js';

test.describe('the queues, for the owner', () => {
  test('are seen with their workers, paused and resumed, and the clock is rung by hand', async ({ page }) => {
    await page.goto('/settings');
    await page.getByRole('link', { name: 'Open the queues' }).click();
    const analysis = page.getByRole('listitem').filter({ hasText: 'Analyse audio' }).first();
    await expect(analysis.getByRole('img', { name: /^Ended in the last hour: \d+/ })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: /^api on / })).toContainText('heard');

    await page.getByRole('button', { name: 'Pause: Analyse audio' }).press('Enter');
    await expect(analysis.getByText('Paused')).toBeVisible();
    await page.goto('/activity');
    await expect(page.getByText('Paused by the owner of this Segue: Analyse audio.')).toBeVisible();
    await page.goto('/settings/queues');
    await page.getByRole('button', { name: 'Resume: Analyse audio' }).press('Enter');
    await expect(analysis.getByText('Paused')).toBeHidden();

    const tidying = page.getByRole('listitem').filter({ hasText: 'Tidy up' });
    await expect(tidying).toContainText('Next in');
    await page.getByRole('button', { name: 'Run now: Tidy up' }).click();
    await expect(tidying).toContainText(/went well .*: Removed old jobs: \d+/);
    const byTheClock = page.getByRole('switch', { name: 'Tidy up: by the clock' });
    await byTheClock.press('Space');
    await expect(byTheClock).not.toBeChecked();
    await expect(tidying).toContainText('Off');
    await byTheClock.press('Space');
    await expect(byTheClock).toBeChecked();
    await expect(tidying).toContainText('Next in');

    await expect(page.getByText('There are none.')).toBeVisible();
    await expectSoundAtAllSizes(page, () => expect(analysis).toBeVisible());
  });
});
