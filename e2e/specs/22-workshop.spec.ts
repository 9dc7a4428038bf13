import type { Page } from '@playwright/test';
import { generatedPlaylist } from '../fixtures/generated-playlist.js';
import { DESK, expectSoundAtAllSizes } from '../fixtures/page-checks.js';
import { expect, test } from '../fixtures/test.js';

const slots = (page: Page) => page.getByRole('list', { name: 'Tracks of the set' });
const handles = (page: Page) => slots(page).getByRole('button', { name: /^Move .+, now number \d+$/ });
const titles = async (page: Page) => {
  const labels = await handles(page).evaluateAll((all) =>
    all.map((one) => one.getAttribute('aria-label') ?? ''),
  );
  return labels.map((label) => label.replace(/^Move (.+), now number \d+$/, '$1'));
};

test.describe.serial('the workshop', () => {
  let address: string;

  test('works a set over by keyboard, with undo and redo, and keeps it', async ({ page }) => {
    address = `/playlists/${await generatedPlaylist(page, 'On the bench', 6)}/workshop`;
    await page.goto(address);
    await expect(handles(page)).toHaveCount(6);
    await expect(slots(page).getByRole('img', { name: /transition, \d+ %/ })).toHaveCount(5);
    const before = await titles(page);
    await handles(page).first().focus();
    await page.keyboard.press('Alt+ArrowDown');
    const moved = [before[1], before[0], ...before.slice(2)];
    await expect.poll(() => titles(page)).toEqual(moved);
    await page.keyboard.press('l');
    await expect(page.getByRole('button', { name: `Lock ${before[0] ?? ''}`, exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => titles(page)).toEqual(before);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => titles(page)).toEqual(moved);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.reload();
    await expect(handles(page)).toHaveCount(6);
    expect(await titles(page)).toEqual(moved);
  });

  test('says why a joint is as it is, and swaps a track for one that stands better', async ({ page }) => {
    await page.goto(address);
    await expect(slots(page).getByRole('img', { name: /transition, \d+ %/ })).toHaveCount(5);
    const before = await titles(page);
    await slots(page)
      .getByRole('button', { name: /transition, \d+ %/ })
      .nth(1)
      .click();
    const panel = page.getByRole('dialog');
    await expect(panel.getByRole('link', { name: 'Check on two decks' })).toHaveAttribute(
      'href',
      /^\/mix\?from=[0-9a-f-]{36}&to=[0-9a-f-]{36}$/,
    );
    await expect(panel.getByRole('term').filter({ hasText: 'tempo' })).toBeVisible();
    const works = panel.getByRole('button', { name: 'These two work' });
    await works.click();
    await expect(works).toHaveAttribute('aria-pressed', 'true');
    await works.click();
    await expect(works).toHaveAttribute('aria-pressed', 'false');
    const first = panel.getByRole('list', { name: 'Alternatives' }).getByRole('listitem').first();
    await expect(first).toContainText(/In: .+Out: /s);
    await first.getByRole('button', { name: /^Take / }).click();
    await expect(panel).toBeHidden();
    const after = await titles(page);
    expect(after.filter((title) => !before.includes(title))).toHaveLength(1);
    expect(after[2]).not.toBe(before[2]);
  });

  test('proposes another order that keeps what is locked, side by side, and takes one', async ({ page }) => {
    await page.goto(address);
    await expect(handles(page)).toHaveCount(6);
    const before = await titles(page);
    await page.getByRole('button', { name: `Lock ${before[0] ?? ''}`, exact: true }).click();
    await page.getByRole('button', { name: 'Reorder' }).click();
    const take = page.getByRole('button', { name: 'Take answer 1' });
    await expect(take).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText(/\d+ % different/).first()).toBeVisible();
    await take.click();
    await expect.poll(async () => (await titles(page)).toSorted()).toEqual(before.toSorted());
    expect((await titles(page))[0]).toBe(before[0]);
  });

  test('has a clock, and plays as a set: from joint to joint, both tracks heard in a blend', async ({
    page,
  }) => {
    await page.goto(address);
    await expect(handles(page)).toHaveCount(6);
    const begins = page.getByRole('textbox', { name: 'Begins at' });
    await begins.fill('22:00');
    await begins.press('Enter');
    const first = slots(page).getByRole('listitem').first();
    await expect(first).toContainText('22:00');
    await expect(page.getByText(/22:00 to 22:\d\d/)).toBeVisible();
    await page.getByRole('button', { name: 'Play the set' }).click();
    const player = page.getByRole('region', { name: 'Player' });
    await expect(player).toContainText('Joint 1: →');
    await expect(first).toHaveAttribute('data-heard', 'plays');
    await player.getByRole('button', { name: 'Next joint' }).click();
    await expect(player).toContainText(/Joint 1: .+ → .+/);
    await expect(first).toHaveAttribute('data-heard', 'leaves');
    await player.getByRole('button', { name: 'Pause' }).click();
    const position = player.getByRole('slider', { name: 'Position in the track' });
    const held = await position.getAttribute('aria-valuenow');
    await player.getByRole('button', { name: 'Play', exact: true }).click();
    await expect
      .poll(async () => Number(await position.getAttribute('aria-valuenow')))
      .toBeGreaterThan(Number(held));
    await expect(player).toContainText('Joint 2: →');
    await expect(first).not.toHaveAttribute('data-heard', 'leaves');
    await player.getByRole('button', { name: 'Close the player' }).click();
  });

  test('adds from the search, draws a target, and is sound at all sizes', async ({ page }) => {
    await page.goto(address);
    await expect(handles(page)).toHaveCount(6);
    await page.getByRole('combobox', { name: 'Target of energy from a shape' }).click();
    await page.getByRole('option', { name: 'Slow Burn' }).click();
    const point = page.getByRole('slider', { name: 'Target energy at 0 % of the set' });
    const low = Number(await point.getAttribute('aria-valuenow'));
    await point.press('ArrowUp');
    await expect(point).toHaveAttribute('aria-valuenow', String(low + 0.5));
    await page.getByRole('textbox', { name: 'Find a track to add' }).fill('kraftwerk');
    await expect(page.getByRole('button', { name: /^Add / }).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(handles(page)).toHaveCount(7);
    await expectSoundAtAllSizes(page, () => expect(handles(page)).toHaveCount(7));
  });
});

test('the generate page takes phases, quotas and curves, and what mixes can be edited', async ({ page }) => {
  await page.setViewportSize(DESK);
  await page.goto('/generate');
  await page.getByRole('combobox', { name: 'Energy from a shape' }).click();
  await page.getByRole('option', { name: 'Double Peak' }).click();
  await page.getByRole('button', { name: 'Decks, phases, quotas and more' }).click();
  await page.getByRole('button', { name: 'Add a phase' }).click();
  await page.getByRole('button', { name: 'Add a quota' }).click();
  await page.getByRole('combobox', { name: 'BPM from a shape' }).click();
  await page.getByRole('option', { name: 'Marathon' }).click();
  await expectSoundAtAllSizes(page, () =>
    expect(page.getByRole('group', { name: 'Phase Warm-up' })).toBeVisible(),
  );
  await page.goto('/settings');
  const keep = page.getByRole('button', { name: 'Keep', exact: true });
  await page.getByRole('textbox', { name: 'Name of move 1', exact: true }).fill('home');
  await keep.click();
  await page.getByRole('button', { name: 'Back to the defaults' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of move 1', exact: true })).toHaveValue('same key');
});
