import type { Page } from '@playwright/test';
import { reloadKept } from '../fixtures/changes.js';
import { OWNER } from '../fixtures/owner.js';
import { expectSoundAtAllSizes } from '../fixtures/page-checks.js';
import { expect, test } from '../fixtures/test.js';

const SAM = { name: 'Sam Needle', username: 'sam.needle', password: 'a long password of mine' };

async function signIn(page: Page, { username, password }: { username: string; password: string }) {
  await page.goto('/sign-in');
  await page.getByLabel('User name or e-mail').fill(username);
  await page.getByLabel(/^Password/).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/library');
}

test.describe.serial('friends', () => {
  let link = '';

  test('the owner makes an invitation, whose link is shown once', async ({ page }) => {
    await page.goto('/settings#invitations');
    await page.getByLabel('Whom it is for').fill('Sam from the shop');
    await page.getByRole('button', { name: 'Make a link' }).click();
    const shown = page.getByText(/\/invite\/\S{20,}/);
    await expect(shown).toBeVisible();
    link = await shown.innerText();
    await expect(page.getByRole('listitem').filter({ hasText: 'Sam from the shop' })).toContainText('Open');
    await reloadKept(page);
    await expect(page.getByRole('listitem').filter({ hasText: 'Sam from the shop' })).toBeVisible();
    await expect(shown).toHaveCount(0);
  });

  test.describe('the one who was invited', () => {
    test.use({ signedIn: false });
    test.beforeEach(({ faults }) => faults.allow(401, '/api/me'));

    test('comes in by the link, with a name and password of their own', async ({ page }) => {
      await page.goto(new URL(link).pathname);
      await expectSoundAtAllSizes(page, () =>
        expect(page.getByRole('heading', { name: `${OWNER.name} invites you to Segue` })).toBeVisible(),
      );
      await page.getByLabel('Your name').fill(SAM.name);
      await page.getByLabel('User name').fill(SAM.username);
      await page.getByLabel(/^Password/).fill(SAM.password);
      await page.getByRole('button', { name: 'Come in' }).click();
      await expect(page).toHaveURL('/library');
      await expect(page.getByText('Your library is empty')).toBeVisible();
    });

    test('finds that the link lets nobody else in', async ({ page, faults }) => {
      faults.allow(404, '/api/invite/');
      await page.goto(new URL(link).pathname);
      await expect(page.getByRole('heading', { name: 'This invitation is over' })).toBeVisible();
    });

    test('asks the owner to be friends', async ({ page }) => {
      await signIn(page, SAM);
      await page.goto('/friends');
      await page.getByRole('button', { name: `Ask ${OWNER.name} to be your friend` }).click();
      await expect(page.getByRole('listitem').filter({ hasText: 'you asked on' })).toContainText(OWNER.name);
    });
  });

  test('the owner says yes and chooses what Sam may see', async ({ page }) => {
    await page.goto('/friends');
    await page.getByRole('button', { name: `Say yes to ${SAM.name}` }).click();
    const card = page.getByRole('article', { name: SAM.name });
    await expect(card).toBeVisible();
    const records = card.getByRole('switch', { name: 'My records' });
    if (!(await records.isChecked())) await records.click({ force: true });
    await expect(records).toBeChecked();
    await card.getByRole('switch', { name: 'My playlists' }).click({ force: true });
    await expectSoundAtAllSizes(page, () => expect(card).toBeVisible());
  });

  test.describe('the friend', () => {
    test.use({ signedIn: false });
    test.beforeEach(({ faults }) => faults.allow(401, '/api/me'));

    test('looks through the owner’s records, and changes nothing', async ({ page }) => {
      await signIn(page, SAM);
      await page.goto('/friends');
      await page
        .getByRole('article', { name: OWNER.name })
        .getByRole('link', { name: 'Their records' })
        .click();
      await expect(page.getByRole('combobox', { name: 'Whose records' })).toHaveValue(/.+/);
      const row = page.locator('#row-0');
      await expect(row).toContainText(OWNER.name);
      await expect(row.getByRole('checkbox')).toBeDisabled();
      await expect(row.getByRole('button', { name: 'Rate 3 of 5' })).toBeDisabled();
    });

    test('sees what both own', async ({ page }) => {
      await signIn(page, SAM);
      await page.goto('/friends');
      await page
        .getByRole('article', { name: OWNER.name })
        .getByRole('link', { name: 'What we both own' })
        .click();
      await expect(page.getByText('Nothing in common')).toBeVisible();
      await expectSoundAtAllSizes(page, () =>
        expect(page.getByRole('heading', { level: 1 })).toContainText('you both own'),
      );
    });
  });

  test('the owner finds what could be borrowed for a set', async ({ page }) => {
    await page.goto('/playlists');
    const playlist = page.getByRole('main').locator('a[href^="/playlists/"]').first();
    const id = (await playlist.getAttribute('href'))?.split('/').at(-1) ?? '';
    await page.goto(`/friends/borrow?playlist=${id}`);
    await expectSoundAtAllSizes(page, () =>
      expect(page.getByRole('heading', { name: 'What you could borrow' })).toBeVisible(),
    );
  });

  test('the owner ends the friendship after a question', async ({ page }) => {
    await page.goto('/friends');
    await page
      .getByRole('article', { name: SAM.name })
      .getByRole('button', { name: 'End friendship' })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'End friendship' }).click();
    await expect(page.getByRole('article', { name: SAM.name })).toHaveCount(0);
  });
});
