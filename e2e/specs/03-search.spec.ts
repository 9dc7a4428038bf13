import { expect, test } from '../fixtures/test.js';

test.describe('the library', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/library');
    await expect(page.getByRole('grid', { name: 'Tracks' })).toBeVisible();
  });

  test('finds as you type, through a typo, and keeps the question in the address', async ({ page }) => {
    const field = page.getByRole('textbox', { name: 'Search the library' });
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await field.pressSequentially('kraftwrek radioactivty');
    const rows = page.getByRole('row', { selected: false });
    await expect(rows.filter({ hasText: 'Radioactivity' }).first()).toContainText('Kraftwerk');
    await expect(page.getByRole('status').filter({ hasText: / in [\d.]+ ms$/ })).toBeVisible();
    await expect(page).toHaveURL(/q=kraftwrek/);
    await page.reload();
    await expect(field).toHaveValue('kraftwrek radioactivty');
    await expect(rows.filter({ hasText: 'Radioactivity' }).first()).toBeVisible();
  });

  test('says that nothing matches, and the way back', async ({ page }) => {
    await page.getByRole('textbox', { name: 'Search the library' }).fill('zzzzxqj');
    await expect(page.getByText('Nothing matches')).toBeVisible();
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect(page.getByRole('grid', { name: 'Tracks' })).toBeVisible();
  });

  test('is narrowed by a facet, which says how many it leaves', async ({ page }) => {
    const goa = page.getByRole('button', { name: /^Goa Trance \d+$/ });
    const promised = Number(/\d+$/.exec(await goa.innerText())?.[0]);
    await goa.click();
    await expect(page.getByRole('status').filter({ hasText: `${promised} tracks in` })).toBeVisible();
    await page.getByRole('button', { name: 'Remove Style: Goa Trance' }).click();
    await expect(page).not.toHaveURL(/style=/);
  });

  test('sorts by a column', async ({ page }) => {
    await page.getByRole('columnheader', { name: 'Year' }).getByRole('button').click();
    await expect(page.getByRole('columnheader', { name: 'Year' })).toHaveAttribute('aria-sort', 'ascending');
    const headers = await page.getByRole('columnheader').allInnerTexts();
    const years = page.locator(`[role=gridcell]:nth-child(${headers.indexOf('Year') + 1})`);
    await expect(years.first()).toHaveText(/^19\d\d$/);
    const shown = await years.allInnerTexts();
    expect(shown).toEqual(shown.toSorted());
  });

  test('opens a track with arrows and Enter', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('kiba prana');
    await expect(page.locator('#row-0')).toContainText('Kiba');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('#row-0')).toHaveAttribute('data-active', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tracks\//);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Kiba');
  });

  test('shows all keys with ?', async ({ page }) => {
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await expect(keys.getByText('Find or do anything')).toBeVisible();
    await expect(keys.getByText('Next row').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(keys).toBeHidden();
  });

  test('goes to a page and to a track through Ctrl-K', async ({ page }) => {
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: 'Find or do anything' });
    await field.fill('activity');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/activity');
    await page.keyboard.press('Control+k');
    await field.fill('starchild');
    await page
      .getByRole('option', { name: /Starchild/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Starchild');
  });
});
