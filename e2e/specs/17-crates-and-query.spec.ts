import { expectAccessible, expectSoundAtAllSizes } from '../fixtures/page-checks.js';
import { moveDown } from '../fixtures/reorder.js';
import { expect, test } from '../fixtures/test.js';

test.describe('the query language', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/library');
    await expect(page.getByRole('grid', { name: 'Tracks' })).toBeVisible();
  });

  test('is completed by keyboard, shows chips, and says under the word what is wrong', async ({ page }) => {
    const field = page.getByRole('textbox', { name: 'Search the library' });
    const offered = page.getByRole('listbox', { name: 'Completions' });
    await field.pressSequentially('sty');
    await expect(offered.getByRole('option', { name: /^style:/ })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(field).toHaveValue('style:');
    await field.pressSequentially('goa');
    const goa = offered.getByRole('option', { name: /^Goa Trance \d+$/ });
    const promised = Number(/\d+$/.exec(await goa.innerText())?.[0]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('style:"Goa Trance" ');
    await expect(page.getByRole('status').filter({ hasText: `${promised} tracks in` })).toBeVisible();
    await field.pressSequentially('bpm:fast year:<2000');
    await expect(page.getByText('“fast” is no number or range')).toBeVisible();
    await expect(page.locator('u').filter({ hasText: 'fast' })).toBeAttached();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Remove year:<2000' }).click();
    await expect(field).toHaveValue('style:"Goa Trance" bpm:fast');
  });

  test('takes in what the filters of the page say', async ({ page }) => {
    await page.getByRole('button', { name: /^Goa Trance \d+$/ }).click();
    await page.getByRole('button', { name: 'Style: Goa Trance: write as text' }).click();
    await expect(page.getByRole('textbox', { name: 'Search the library' })).toHaveValue('style:"Goa Trance"');
    await expect(page).not.toHaveURL(/style=/);
    await page.getByRole('button', { name: 'Help for the search' }).click();
    await page.getByRole('button', { name: 'has:audio' }).click();
    await expect(page.getByRole('button', { name: 'Remove has:audio' })).toBeVisible();
  });
});

test.describe('crates', () => {
  test('take tracks from the library, keep an order, and give them back', async ({ page }) => {
    await page.goto('/library?style=Goa+Trance');
    const boxes = page.getByRole('grid', { name: 'Tracks' }).getByRole('checkbox');
    await boxes.nth(1).check();
    await boxes.nth(2).check();
    await page.getByRole('button', { name: 'Add to crate…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Crate', { exact: true }).fill('Warm up');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'New crate “Warm up”' }).click();
    await expect(page.getByText('“Warm up” is made, with 2 tracks.')).toBeVisible();

    await page.getByRole('link', { name: 'Crates' }).first().click();
    await page.getByRole('link', { name: /Warm up/ }).click();
    const rows = page.getByRole('main').getByRole('listitem');
    await expect(rows).toHaveCount(2);
    const first = (await rows.first().getByRole('link').innerText()).split('\n')[0] ?? '';
    await moveDown(page, rows.first().getByRole('button', { name: /^Move / }));
    await expect(rows.nth(1)).toContainText(first);
    await rows
      .first()
      .getByRole('button', { name: /^Take / })
      .click();
    await expect(rows).toHaveCount(1);
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await expect(rows).toHaveCount(2);
    await expectSoundAtAllSizes(page, () => expect(rows.first()).toBeVisible());
    await page.getByRole('link', { name: 'Search in it' }).click();
    await expect(page.getByRole('status').filter({ hasText: '2 tracks in' })).toBeVisible();
  });

  test('keep themselves by a rule that is built row by row', async ({ page }) => {
    await page.goto('/library?q=style%3A%22Goa+Trance%22');
    await page.getByRole('button', { name: 'Save as smart crate' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill('All Goa');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    const fit = page.getByRole('status').filter({ hasText: 'fit this rule' });
    await expect(fit).toHaveText(/^\d+ tracks? fit this rule$/);
    const all = Number.parseInt(await fit.innerText(), 10);
    await page.getByRole('button', { name: 'Condition', exact: true }).click();
    await page.getByLabel('Field').last().selectOption('In crate');
    await page.getByLabel('In crate').last().fill('Warm up');
    await page.keyboard.press('Enter');
    await expect(fit).toHaveText('2 tracks fit this rule, not saved yet');
    await page.getByLabel('Is or is not').last().selectOption('is not');
    await expect(fit).toHaveText(`${all - 2} tracks fit this rule, not saved yet`);
    await page.getByRole('button', { name: 'Save rule' }).click();
    await expect(fit).toHaveText(`${all - 2} tracks fit this rule`);
    await expectSoundAtAllSizes(page, () => expect(fit).toBeVisible());
    await page.getByRole('button', { name: 'Delete' }).click();
    await expect(page).toHaveURL('/crates');
    await expect(page.getByRole('link', { name: /All Goa/ })).toBeHidden();
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await expect(page.getByRole('link', { name: /All Goa/ })).toBeVisible();
    await expectSoundAtAllSizes(page, () =>
      expect(page.getByRole('link', { name: /Warm up/ })).toBeVisible(),
    );
  });
});
