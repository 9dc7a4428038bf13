import type { Page } from '@playwright/test';
import { reloadKept } from '../fixtures/changes.js';
import { expectAccessible, expectSoundAtAllSizes } from '../fixtures/page-checks.js';
import { expect, test } from '../fixtures/test.js';

const GOA = '/library?style=Goa%20Trance&sort=title';
const PLAYLIST = 'By hand';
const row = (page: Page, index: number) => page.locator(`#row-${index}`);

/** Opens the table, with its first row active. */
async function openTable(page: Page, address = GOA): Promise<void> {
  await page.goto(address);
  await expect(row(page, 3)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 0)).toHaveAttribute('data-active', 'true');
}

const columnNames = async (page: Page) =>
  (await page.getByRole('columnheader').allInnerTexts()).map((text) => text.trim()).filter(Boolean);

test.describe('the table', () => {
  test('moves, widens and fits its columns by keyboard, gets lower rows, and remembers all of it', async ({
    page,
  }) => {
    await openTable(page);
    const head = page.getByRole('columnheader', { name: 'Year' });
    const before = await columnNames(page);
    await head.getByRole('button').focus();
    await page.keyboard.press('Alt+ArrowLeft');
    const moved = await columnNames(page);
    expect(moved.indexOf('Year')).toBe(before.indexOf('Year') - 1);
    const title = page.getByRole('columnheader', { name: 'Title' });
    const widthOf = async () => Math.round((await title.boundingBox())?.width ?? 0);
    const width = await widthOf();
    await title.getByRole('button').focus();
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await expect.poll(widthOf).toBe(width + 12);
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Tags' }).click();
    await page.getByRole('menuitemradio', { name: 'Compact' }).click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await reloadKept(page);
    await expect(row(page, 0)).toHaveCSS('height', '30px');
    expect(await columnNames(page)).toEqual([...moved.slice(0, -1), 'Tags', ...moved.slice(-1)]);
    expect(await widthOf()).toBe(width + 12);
    await title.getByRole('button').focus();
    await page.keyboard.press('Alt+Enter');
    await expect.poll(widthOf).not.toBe(width + 12);
  });

  test('edits in the row, takes it back, and goes back by itself when the server says no', async ({
    page,
    faults,
  }) => {
    await openTable(page);
    const bpm = row(page, 0).locator('[data-column=bpm]');
    const was = await bpm.innerText();
    await page.keyboard.press('F2');
    const field = row(page, 0).getByRole('textbox', { name: /^BPM of/ });
    await field.fill('fast');
    await expect(page.getByText('A BPM is a number from 40 to 220')).toBeVisible();
    await field.fill('143');
    await page.keyboard.press('Enter');
    await expect(bpm).toHaveText('143');
    await page.getByRole('alert').filter({ hasText: '143' }).getByRole('button', { name: 'Undo' }).click();
    await expect(bpm).toHaveText(was);
    faults.allow(503, '/api/track-edits');
    await page.route('**/api/track-edits', (route) =>
      route.fulfill({
        status: 503,
        json: { code: 'unavailable', status: 503, message: 'The database is away.' },
      }),
    );
    await bpm.click();
    await field.fill('99');
    await page.keyboard.press('Enter');
    const refusal = page.getByRole('alert').filter({ hasText: 'The track was not changed' });
    await expect(refusal).toContainText('The database is away.');
    await expect(bpm).toHaveText(was);
  });

  test('edits a selection with a preview, and takes that back', async ({ page }) => {
    await openTable(page);
    await page.keyboard.press('x');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+X');
    await expect(page.getByText('3 tracks selected')).toBeVisible();
    await page.keyboard.press('Shift+E');
    const dialog = page.getByRole('dialog', { name: 'Edit 3 tracks' });
    await dialog.getByLabel('Add tags').fill('e2e peak');
    await page.keyboard.press('Enter');
    await dialog.getByRole('combobox', { name: 'BPM' }).selectOption({ label: 'Set to' });
    await dialog.getByLabel('BPM to set').fill('141');
    await expect(dialog.getByRole('region', { name: 'Before and after' })).toContainText('141');
    await expect(dialog.getByText('3 tracks of 3 will change')).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Change 3 tracks' }).click();
    await expect(row(page, 2).locator('[data-column=bpm]')).toHaveText('141');
    const done = page.getByRole('alert').filter({ hasText: '3 tracks changed.' });
    await done.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('3 tracks as before.')).toBeVisible();
    await expect(row(page, 2).locator('[data-column=bpm]')).not.toHaveText('141');
  });
});

test('a row has a menu of what can be done, by keyboard too, and begins a playlist', async ({ page }) => {
  await openTable(page);
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('menuitem', { name: 'Open the record' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await row(page, 1).click({ button: 'right' });
  await menu.getByRole('menuitem', { name: /to playlist/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Add 1 track to a playlist' });
  await dialog.getByRole('textbox').fill(PLAYLIST);
  await dialog.getByRole('button', { name: 'New' }).click();
  await expect(page.getByText(`“${PLAYLIST}” begun with 1 track.`)).toBeVisible();
});

test('rows are dragged, and dropped on a playlist', async ({ page }) => {
  await openTable(page);
  const data = await page.evaluateHandle(() => new DataTransfer());
  await row(page, 2).dispatchEvent('dragstart', { dataTransfer: data });
  const carried = await data.evaluate((transfer) => transfer.getData('application/x-segue-tracks'));
  expect(JSON.parse(carried)).toHaveLength(1);
  await page.goto('/playlists');
  const dropped = await page.evaluateHandle((ids) => {
    const transfer = new DataTransfer();
    transfer.setData('application/x-segue-tracks', ids);
    return transfer;
  }, carried);
  const card = page.getByRole('link', { name: new RegExp(PLAYLIST) });
  await card.dispatchEvent('dragover', { dataTransfer: dropped });
  await expect(card).toHaveAttribute('data-over', 'true');
  await card.dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByText(`1 track added to “${PLAYLIST}”.`)).toBeVisible();
  await expect(card).toContainText('2 tracks');
});

test.describe('the other views', () => {
  test('covers and albums are sound at all sizes', async ({ page }) => {
    await page.goto('/library?show=covers');
    await expectSoundAtAllSizes(page, () =>
      expect(page.getByRole('grid', { name: 'Records' }).getByRole('link').first()).toBeVisible(),
    );
    await page.goto('/library?show=albums');
    await expectSoundAtAllSizes(page, () =>
      expect(page.getByRole('region', { name: 'Albums' }).getByRole('listitem').first()).toBeVisible(),
    );
  });

  test('go by keyboard, and come back', async ({ page }) => {
    await page.goto(GOA);
    await page.getByRole('radiogroup', { name: 'Show as' }).getByText('Covers').click({ force: true });
    await expect(page).toHaveURL(/show=covers/);
    const grid = page.getByRole('grid', { name: 'Records' });
    await expect(grid.locator('#record-1')).toBeVisible();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect(grid.locator('#record-1')).toHaveAttribute('data-active', 'true');
    await page.keyboard.press('x');
    await expect(page.getByText(/\d+ tracks? selected/)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/releases\//);
    await page.getByRole('navigation').getByRole('link', { name: 'Library' }).first().click();
    await expect(page).toHaveURL(/style=Goa.*show=covers/);
    await page.goto('/library?show=albums');
    await expect(page.locator('#album-0-0')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('#album-0-0')).toHaveAttribute('data-active', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tracks\//);
    await page.goBack();
    await expect(page).toHaveURL(/show=albums/);
  });
});

test('the track page tells who said what, and gives a value that was back', async ({ page }) => {
  await openTable(page);
  await page.keyboard.press('Enter');
  const history = page.locator('section').filter({ has: page.getByRole('heading', { name: 'History' }) });
  await expect(history.getByText(/You, by taking an edit back/).first()).toBeVisible();
  const again = history.getByRole('button', { name: /Use 1\d\d again/ }).first();
  await again.click();
  await expect(page.getByRole('heading', { name: 'BPM', exact: true }).locator('..')).toContainText(
    'says you',
  );
  await expect(history.getByText(/You, by hand/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Take back' }).first().click();
  await expectAccessible(page);
});
