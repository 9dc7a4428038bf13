import { COPIES, exportWithTwoBadRows, RELEASES } from '../fixtures/collection-csv.js';
import { downloadFrom } from '../fixtures/download.js';
import { dropTextFile } from '../fixtures/drop-file.js';
import { expect, test } from '../fixtures/test.js';

const DROP_HERE = /Drop a file here/;

test.describe('importing a collection', () => {
  test('asks what the columns of any other table are, and can be told to drop it', async ({ page }) => {
    await page.goto('/imports');
    await dropTextFile(page.getByRole('button', { name: DROP_HERE }), 'budget.csv', 'Month,Rent\nMay,700\n');
    await expect(page.getByRole('combobox', { name: 'What “Month” is' })).toBeVisible();
    await expect(page.getByText('Say which column is the title')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bring it in' })).toBeDisabled();
    await page.getByRole('button', { name: 'Drop the table' }).click();
    await expect(page.getByText('No imports yet')).toBeVisible();
  });

  test('takes a dropped export in, with its good rows, and tells why two others are bad', async ({
    page,
  }) => {
    await page.goto('/imports');
    const zone = page.getByRole('button', { name: DROP_HERE });
    await dropTextFile(zone, 'ruth-collection.csv', exportWithTwoBadRows());
    await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('ruth-collection.csv');
    const main = page.getByRole('main');
    await expect(main.getByText(`${COPIES} new`)).toBeVisible();
    await expect(main.getByText('2 not read')).toBeVisible();
    const problems = page.getByRole('region', { name: 'Rows that could not be read' });
    await expect(problems.getByRole('row', { name: /WHITE 01/ })).toContainText('release_id');
    await expect(problems.getByRole('row', { name: /WHITE 02/ })).toContainText(/quote/);
  });

  test('brings the tracklists from Discogs, live', async ({ page }) => {
    await page.goto('/imports');
    await page.getByRole('link', { name: /ruth-collection\.csv/ }).click();
    const progress = page.getByText(`Tracklists of ${RELEASES} of ${RELEASES} releases`);
    await expect(progress).toBeVisible({ timeout: 120_000 });
  });

  test('offers the bad rows as a file, each with its line and reason', async ({ page }) => {
    await page.goto('/imports');
    await page.getByRole('link', { name: /ruth-collection\.csv/ }).click();
    const { name, text } = await downloadFrom(page.getByRole('link', { name: 'Download these rows' }));
    expect(name).toMatch(/\.csv$/);
    const [header, first, second] = text.split('\r\n');
    expect(header).toBe('line,column,message,raw');
    expect(first).toContain(`${COPIES + 2},release_id,`);
    expect(second).toContain(`${COPIES + 3},`);
    expect(second).toContain('WHITE 02');
  });

  test('finds nothing new in the same file the second time', async ({ page }) => {
    await page.goto('/imports');
    await page.locator('input[type=file]').setInputFiles({
      name: 'again.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(exportWithTwoBadRows()),
    });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('again.csv');
    await expect(page.getByRole('main').getByText(`${COPIES} as before`)).toBeVisible();
    await expect(page.getByRole('main').getByText('0 new')).toBeVisible();
  });
});
