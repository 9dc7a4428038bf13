import type { Page } from '@playwright/test';
import { downloadFrom } from '../fixtures/download.js';
import { expectAccessible, expectSoundAtAllSizes } from '../fixtures/page-checks.js';
import { expect, test } from '../fixtures/test.js';

const NAME = 'Friday, two o’clock';
const COPY = 'Late set';

const open = async (page: Page, name: string) => {
  await page.goto('/playlists');
  await page.getByRole('link', { name: new RegExp(`^${name} ?\\d+ tracks`) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
};
const more = async (page: Page, item: string) => {
  await page.getByRole('button', { name: 'More of this playlist' }).click();
  await page.getByRole('menuitem', { name: item }).click();
};
const exported = async (page: Page, format: RegExp) => {
  await page.getByRole('button', { name: 'Export' }).click();
  return downloadFrom(page.getByRole('menuitem', { name: format }));
};

test.describe('a playlist', () => {
  test('is saved as a set with a clock', async ({ page }) => {
    await open(page, NAME);
    await more(page, 'Save as…');
    const dialog = page.getByRole('dialog', { name: 'Save as' });
    await dialog.getByLabel('Name').fill(COPY);
    await dialog.getByText('Set with a clock').click();
    await dialog.getByLabel('Begins at').fill('23:30');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(COPY);
    await expect(page.getByLabel('Begins at')).toHaveValue('23:30');
  });

  test('leaves for rekordbox, as text by the clock, and as PDF', async ({ page }) => {
    await open(page, COPY);
    const xml = await exported(page, /^rekordbox XML/);
    expect(xml.name).toBe(`${COPY}.xml`);
    expect(xml.text).toContain(`<NODE Name="${COPY}" Type="1" KeyType="0" Entries="5">`);
    expect((await exported(page, /^Text/)).text).toMatch(/^Late set\n\n01 {2}23:30 {2}/);
    expect((await exported(page, /^PDF/)).text).toMatch(/^%PDF-/);
    await page.getByRole('button', { name: 'Export' }).click();
    await expect(page.getByRole('menuitem', { name: /^With its audio/ })).toContainText('5 files');
    await expectAccessible(page);
  });

  test('keeps its versions, and goes back to one', async ({ page }) => {
    await open(page, COPY);
    await page
      .getByRole('button', { name: /^Take .+ out$/ })
      .first()
      .click();
    await expect(page.getByRole('button', { name: /^Take .+ out$/ })).toHaveCount(4);
    await more(page, 'Versions');
    const drawer = page.getByRole('dialog', { name: 'Versions' });
    await expect(drawer.getByText(/taken out\./)).toBeVisible();
    await drawer.getByRole('button', { name: 'Look at version 1' }).click();
    await expect(drawer.getByRole('listitem').getByRole('listitem')).toHaveCount(5);
    await expectAccessible(page);
    await drawer.getByRole('button', { name: 'Restore version 1' }).click();
    await expect(drawer.getByText(/Version 1 restored\./)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /^Take .+ out$/ })).toHaveCount(5);
  });

  test('is shown by a link to somebody without an account, until it is taken back', async ({
    page,
    browser,
    baseURL,
  }) => {
    await open(page, COPY);
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share by link' });
    await dialog.getByLabel('For whom').fill('The bar');
    await dialog.getByRole('button', { name: 'Make link' }).click();
    const url = await dialog.getByLabel('Your link').inputValue();
    await expectAccessible(page);
    const stranger = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
    const shared = await stranger.newPage();
    await shared.goto(url);
    const heading = shared.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(COPY);
    await expect(shared.getByRole('row')).toHaveCount(6);
    await expect(shared.getByRole('cell', { name: '23:30' }).first()).toBeVisible();
    await expect(shared.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await expectSoundAtAllSizes(shared, () => expect(heading).toHaveText(COPY));
    await dialog.getByRole('button', { name: /^Take back The bar/ }).click();
    await expect(dialog.getByRole('button', { name: /^Take back/ })).toHaveCount(0);
    await shared.reload();
    await expect(heading).toHaveText('This link is over');
    await stranger.close();
  });

  test('comes out of a printer black on white', async ({ page }) => {
    await open(page, COPY);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Print view' }).click();
    await expect(page.getByRole('row')).toHaveCount(6);
    await expectSoundAtAllSizes(page, () => expect(page.getByRole('row')).toHaveCount(6));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    await expectAccessible(page);
  });

  test('is deleted, and brought back by undo', async ({ page }) => {
    await open(page, COPY);
    await more(page, 'Delete');
    await expect(page).toHaveURL(/\/playlists$/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(COPY);
  });
});
