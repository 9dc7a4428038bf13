import type { Page } from '@playwright/test';
import { reloadKept } from '../fixtures/changes.js';
import { expectSoundAtAllSizes } from '../fixtures/page-checks.js';
import { openTrack } from '../fixtures/library.js';
import { expect, test } from '../fixtures/test.js';

/** A record of the sample crate, by one of its tracks. */
async function openRecord(page: Page): Promise<void> {
  await openTrack(page, 'Starchild');
  await page.getByRole('main').locator('a[href^="/releases/"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kiba E.P.');
}

/** One pixel, as PNG. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg==',
  'base64',
);

test.describe('a record in the hands of its owner', () => {
  test('is fit for every eye and hand', async ({ page }) => {
    await openRecord(page);
    await expectSoundAtAllSizes(page, () =>
      expect(page.getByRole('heading', { name: /You own \d cop/ })).toBeVisible(),
    );
  });

  test('takes a better year, says what Discogs says, and goes back to it', async ({ page }) => {
    await openRecord(page);
    const year = page.getByRole('button', { name: /edit year$/ });
    const before = /\d{4}/.exec(await year.innerText())?.[0] ?? '';
    await year.click();
    const field = page.getByRole('textbox', { name: 'Year' });
    await field.fill('19');
    await field.press('Enter');
    await expect(page.getByText('A year has four digits, such as 1994.')).toBeVisible();
    await field.fill('1991');
    await field.press('Enter');
    await expect(year).toContainText('1991');
    const back = page.getByRole('button', { name: `Back to Discogs’ value: ${before}` });
    await reloadKept(page);
    await back.click();
    await expect(year).toContainText(before);
    await expect(back).toBeHidden();
  });

  test('has its place, its condition and its stars, which stay', async ({ page }) => {
    await openRecord(page);
    const copy = page.getByRole('group', { name: /^(Your copy|Copy 1)$/ });
    const saved = () => page.waitForResponse((answer) => answer.url().includes('/api/items/') && answer.ok());
    await copy.getByRole('combobox', { name: 'Shelf' }).fill('Living room');
    await Promise.all([saved(), copy.getByRole('combobox', { name: 'Shelf' }).blur()]);
    await Promise.all([saved(), copy.getByLabel('Media').selectOption('Very Good (VG)')]);
    await Promise.all([saved(), copy.getByRole('button', { name: 'Rate 2 of 5' }).click()]);
    await reloadKept(page);
    await expect(copy.getByRole('combobox', { name: 'Shelf' })).toHaveValue('Living room');
    await expect(copy.getByLabel('Media')).toHaveValue('Very Good (VG)');
    await expect(copy.getByRole('group', { name: 'Rated 2 of 5' })).toBeVisible();
  });

  test('gets another copy, and loses it again after a question', async ({ page }) => {
    await openRecord(page);
    const title = page.getByRole('heading', { name: /You own \d cop/ });
    const before = await title.innerText();
    await page.getByRole('button', { name: 'Add a copy' }).click();
    await expect(title).not.toHaveText(before);
    await page
      .getByRole('button', { name: /^Remove copy \d$/ })
      .last()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove copy' }).click();
    await expect(title).toHaveText(before);
  });

  test('wears another cover, until its owner takes it off', async ({ page }) => {
    await openRecord(page);
    const open = () => page.getByRole('button', { name: 'Change the cover' }).click();
    await open();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('menuitem', { name: 'Choose a picture' }).click();
    await (await chooser).setFiles({ name: 'sleeve.png', mimeType: 'image/png', buffer: PICTURE });
    await expect(page.getByText('This is the cover now.')).toBeVisible();
    await expect(page.locator('h1 img')).toHaveAttribute('src', /\/api\/releases\/[0-9a-f-]+\/cover/);
    await open();
    await page.getByRole('menuitem', { name: 'Back to the catalogue’s cover' }).click();
    await expect(page.locator('h1 img[src*="/cover"]')).toHaveCount(0);
  });
});

test.describe('a record more', () => {
  test('is found at Discogs by its number, with a word when it is there already', async ({ page }) => {
    await page.goto('/library');
    await page.getByRole('link', { name: 'Add a record' }).click();
    await page.getByRole('textbox', { name: /^Number, link/ }).fill('kiba');
    await page.keyboard.press('Enter');
    const hit = page.getByRole('listitem').filter({ hasText: 'Kiba' }).first();
    await expect(hit).toContainText(/You have \d cop/);
    await expect(hit.getByRole('button', { name: /^Add another copy of/ })).toBeVisible();
    await expectSoundAtAllSizes(page, () => expect(hit).toBeVisible());
  });

  test('says plainly that there is no camera', async ({ page }) => {
    await page.goto('/releases/new');
    await page.getByRole('button', { name: 'Scan a barcode' }).click();
    const told = page.getByRole('alert').filter({ hasText: 'camera' });
    await expect(told).toContainText(/type the number/i);
  });

  test('is typed in with its tracks when nobody knows it', async ({ page }) => {
    await page.goto('/releases/new?by=type');
    await expectSoundAtAllSizes(page, () => expect(page.getByLabel('Catalogue number')).toBeVisible());
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Dubplate of Friday');
    await page.getByRole('textbox', { name: 'Artist', exact: true }).fill('Ruth Vinyl');
    await page.getByLabel('Title of track 1').fill('Before the rain');
    await page.getByLabel('Length of track 1').fill('6:05');
    await page.getByRole('button', { name: 'Another track' }).click();
    await expect(page.getByLabel('Place of track 2')).toHaveValue('A2');
    await page.getByLabel('Title of track 2').fill('After the rain');
    await page.getByRole('button', { name: 'Add to my collection' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Dubplate of Friday');
    await expect(page.getByRole('link', { name: /Before the rain/ })).toBeVisible();
    await expect(page.getByText('6:05')).toBeVisible();
  });
});

test.describe('a track', () => {
  test('takes a better title and goes back to the printed one', async ({ page }) => {
    await openTrack(page, 'Starchild');
    await page.getByRole('button', { name: /edit title$/ }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Starchild (long)');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Starchild (long)');
    await page.getByRole('button', { name: 'Back to the catalogue’s value: Starchild' }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('(long)');
  });
});

test.describe('artists, labels, styles', () => {
  for (const [list, kind] of [
    ['/artists', 'artist'],
    ['/labels', 'label'],
    ['/styles', 'style'],
  ] as const) {
    test(`a ${kind} is found in its list and has a page`, async ({ page }) => {
      await page.goto(list);
      await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0);
      await expectSoundAtAllSizes(page, () =>
        expect(page.getByRole('searchbox', { name: `Find a ${kind}` })).toBeVisible(),
      );
      const first = page.getByRole('main').getByRole('listitem').first().getByRole('link');
      const name = await first.locator('span').first().innerText();
      await first.click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
      await expectSoundAtAllSizes(page, () => expect(page.getByText('How it spreads')).toBeVisible());
    });
  }
});

test.describe('many records at once', () => {
  test('move to another folder', async ({ page }) => {
    await page.goto('/library?q=kiba');
    await expect(page.getByRole('row', { name: /Kiba/ }).first()).toBeVisible();
    await page.getByRole('grid', { name: 'Tracks' }).focus();
    await page.keyboard.press('Control+a');
    const bar = page.getByRole('toolbar', { name: 'Selected tracks' });
    await bar.getByRole('button', { name: /^Edit \d+ record/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Folder' }).fill('Trance corner');
    await dialog.getByRole('button', { name: /^Change \d+ record/ }).click();
    await expect(page.getByText(/\d cop(y|ies) changed\./)).toBeVisible();
    await page.goto('/library?folder=Trance+corner');
    await expect(page.getByRole('row', { name: /Kiba/ }).first()).toBeVisible();
  });
});
