import type { Page } from '@playwright/test';
import { OWNER } from '../fixtures/owner.js';
import { expect, test } from '../fixtures/test.js';

const GUEST = { name: 'Mo Guest', username: 'mo.guest', password: 'another long password' };

async function fillSignIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('User name or e-mail').fill(username);
  await page.getByLabel(/^Password/).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function signOut(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
}

test.describe('several people', () => {
  test('the owner adds somebody', async ({ page }) => {
    await page.goto('/settings');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill(GUEST.name);
    await page.getByLabel('User name').fill(GUEST.username);
    await page.getByLabel('First password').fill(GUEST.password);
    await page.getByRole('button', { name: 'Add person' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: GUEST.name })).toBeVisible();
  });

  test.describe('at the door', () => {
    test.use({ signedIn: false });
    test.beforeEach(({ faults }) => faults.allow(401, '/api/me'));

    test('a wrong password gets a sentence, the right one the page that was asked for', async ({
      page,
      faults,
    }) => {
      faults.allow(401, '/api/auth/sign-in');
      await page.goto('/activity');
      await expect(page).toHaveURL('/sign-in?next=%2Factivity');
      await fillSignIn(page, OWNER.username, 'wrong password');
      await expect(page.getByRole('alert').filter({ hasText: 'password is wrong' })).toBeVisible();
      await fillSignIn(page, OWNER.username, OWNER.password);
      await expect(page).toHaveURL('/activity');
    });

    test('the second person finds a library of their own, and nothing of the first', async ({
      page,
      faults,
    }) => {
      for (const status of [401, 404]) faults.allow(status, '/api/');
      await page.goto('/sign-in');
      await fillSignIn(page, OWNER.username, OWNER.password);
      await expect(page).toHaveURL('/library');
      await page.goto('/playlists');
      const playlist = page.getByRole('link', { name: /^Friday, two o’clock/ });
      const address = (await playlist.getAttribute('href')) ?? '';
      await signOut(page, OWNER.name);

      await fillSignIn(page, GUEST.username, GUEST.password);
      await expect(page).toHaveURL('/library');
      await expect(page.getByText('Your library is empty')).toBeVisible();
      await page.goto('/playlists');
      await expect(page.getByText('No playlists yet')).toBeVisible();
      await page.goto('/imports');
      await expect(page.getByText('No imports yet')).toBeVisible();
      await page.goto('/activity');
      await expect(page.getByText('Nothing here')).toBeVisible();
      await page.goto(address);
      await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
      await page.goto('/settings');
      await expect(page.getByRole('heading', { name: 'API keys' })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'People' })).toBeHidden();
      await signOut(page, GUEST.name);
    });
  });
});
