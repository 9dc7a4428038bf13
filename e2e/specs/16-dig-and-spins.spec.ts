import { openTrack } from '../fixtures/library.js';
import { expectSoundAtAllSizes } from '../fixtures/page-checks.js';
import { expect, test } from '../fixtures/test.js';

test.describe('dig', () => {
  test('brings up a record, another with the space bar, and the first again by its address', async ({
    page,
  }) => {
    await page.goto('/dig');
    const pick = page.getByRole('article').getByRole('heading');
    await expect(pick).toBeVisible();
    await expect(page).toHaveURL(/seed=\d+/);
    const [title, address] = [await pick.innerText(), page.url()];
    // Chance may bring up the same record once, hardly ten times.
    await expect(async () => {
      await page.keyboard.press('Space');
      await expect(pick).not.toHaveText(title, { timeout: 1000 });
    }).toPass({ timeout: 20_000 });
    await page.goto(address);
    await expect(pick).toHaveText(title);
    await expectSoundAtAllSizes(page, () => expect(pick).toBeVisible());
  });

  test('keeps to its filters, and says when nothing is left', async ({ page }) => {
    await page.goto('/dig?seed=1&style=Goa+Trance');
    await expect(page.getByText(/^Out of \d+ records?$/)).toBeVisible();
    await page.goto('/dig?seed=1&style=Goa+Trance&yearMax=1961');
    await expect(page.getByText('No record is left')).toBeVisible();
    await page.getByRole('button', { name: 'Dig in everything' }).click();
    await expect(page.getByRole('article')).toBeVisible();
  });
});

test.describe('spins', () => {
  test('are logged from the record under tonight’s name', async ({ page }) => {
    await page.goto('/spins');
    await page.getByLabel('Tonight is').fill('Friday at the bar');
    await page.keyboard.press('Enter');
    await openTrack(page, 'Starchild');
    await page.getByRole('main').locator('a[href^="/releases/"]').first().click();
    await expect(page.getByLabel('Session')).toHaveValue('Friday at the bar');
    await page.getByRole('button', { name: 'I played side A' }).click();
    await expect(page.getByText(/^Played 1 time, last just now\.$/)).toBeVisible();
    await page.getByRole('link', { name: 'Spins' }).click();
    const night = page.locator('section').filter({ hasText: 'Friday at the bar' });
    await expect(night.getByRole('listitem')).toContainText('Side A');
    await expectSoundAtAllSizes(page, () => expect(night).toBeVisible());
  });

  test('are taken out, and put back by undo', async ({ page }) => {
    await page.goto('/spins');
    const plays = page.getByRole('main').getByRole('listitem');
    await expect(plays).toHaveCount(1);
    await page.getByRole('button', { name: /out of the log$/ }).click();
    await expect(page.getByText('Nothing logged yet')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(plays).toHaveCount(1);
    await expect(page.locator('section').filter({ hasText: 'Friday at the bar' })).toBeVisible();
  });
});
