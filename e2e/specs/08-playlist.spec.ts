import type { Page } from '@playwright/test';
import { reloadKept } from '../fixtures/changes.js';
import { downloadFrom } from '../fixtures/download.js';
import { moveDown } from '../fixtures/reorder.js';
import { expect, test } from '../fixtures/test.js';

/** Its card begins with the name; the other answers of a generation are called "Jungle hour (2)" and so on. */
const openPlaylist = async (page: Page, name: string) => {
  await page.goto('/playlists');
  await page.getByRole('link', { name: new RegExp(`^${name} ?\\d+ tracks`) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
};
/** The handles tell title and place: "Move Kiba, now number 2". */
const handles = (page: Page) => page.getByRole('button', { name: /^Move .+, now number \d+$/ });
const titles = async (page: Page) => {
  const labels = await handles(page).evaluateAll((all) =>
    all.map((one) => one.getAttribute('aria-label') ?? ''),
  );
  return labels.map((label) => label.replace(/^Move (.+), now number \d+$/, '$1'));
};

test.describe('the playlist', () => {
  test('explains every transition', async ({ page }) => {
    await openPlaylist(page, 'Jungle hour');
    const steps = page.getByRole('button', { name: /(Good|Fair|Weak) transition, \d+ %/ });
    await expect(steps).toHaveCount(4);
    for (const step of await steps.all()) {
      await step.click();
      await expect(step).toHaveAttribute('aria-expanded', 'true');
    }
    await expect(page.getByRole('term').filter({ hasText: 'tempo' })).toHaveCount(4);
    await expect(page.getByText(/^counts \d+ %$/).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'How it was found' })).toBeVisible();
  });

  test('is put in another order by keyboard, and put back', async ({ page }) => {
    await openPlaylist(page, 'Jungle hour');
    await expect(handles(page)).toHaveCount(5);
    const before = await titles(page);
    await moveDown(page, handles(page).first());
    const swapped = [before[1], before[0], ...before.slice(2)];
    await expect.poll(() => titles(page)).toEqual(swapped);
    await reloadKept(page);
    await expect(handles(page)).toHaveCount(5);
    expect(await titles(page)).toEqual(swapped);
    await expect(page.getByRole('button', { name: /transition, \d+ %/ })).toHaveCount(4);
  });

  test('gets another name', async ({ page }) => {
    await openPlaylist(page, 'Jungle hour');
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('textbox', { name: 'Name of the playlist' }).fill('Friday, two o’clock');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Friday, two o’clock');
    await reloadKept(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Friday, two o’clock');
  });

  test('is taken away as M3U8, with the reasons in it', async ({ page }) => {
    await openPlaylist(page, 'Friday, two o’clock');
    await expect(handles(page)).toHaveCount(5);
    const order = await titles(page);
    await page.getByRole('button', { name: 'Export' }).click();
    const { name, text } = await downloadFrom(page.getByRole('menuitem', { name: /^M3U8/ }));
    expect(name).toBe('Friday, two o’clock.m3u8');
    const lines = text.split('\n');
    expect(lines[0]).toBe('#EXTM3U');
    expect(lines).toContain('#PLAYLIST:Friday, two o’clock');
    const named = lines.filter((line) => line.startsWith('#EXTINF:'));
    expect(named.map((line) => line.split(' - ').slice(1).join(' - '))).toEqual(order);
    expect(lines.filter((line) => line.startsWith('#SEGUE:'))).toHaveLength(4);
    expect(lines.filter((line) => /^\/.+\.wav$/.test(line))).toHaveLength(5);
  });
});
