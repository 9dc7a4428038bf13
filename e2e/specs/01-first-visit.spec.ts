import { makeOwner, OWNER } from '../fixtures/owner.js';
import { expectSoundAtAllSizes } from '../fixtures/page-checks.js';
import { expect, test } from '../fixtures/test.js';

test.describe('the first visit', () => {
  test.use({ signedIn: false });
  test.beforeEach(({ faults }) => faults.allow(401, '/api/me'));

  test('leads to the set-up page, whatever address was typed', async ({ page }) => {
    await page.goto('/generate');
    await expect(page).toHaveURL('/set-up');
    const ready = () => expect(page.getByRole('heading', { name: 'Welcome to Segue' })).toBeVisible();
    await expectSoundAtAllSizes(page, ready);
  });

  test('says what is wrong with a short password, and sends nothing', async ({ page }) => {
    await page.goto('/set-up');
    await page.getByLabel('Your name').fill(OWNER.name);
    await page.getByLabel('User name').fill(OWNER.username);
    const password = page.getByLabel(/^Password/);
    // The browser checks the length of what was typed, not of what a program filled in.
    await password.pressSequentially('short');
    await page.getByRole('button', { name: 'Make the owner' }).click();
    await expect(password).toBeFocused();
    const sentence = await password.evaluate((input: HTMLInputElement) => input.validationMessage);
    expect(sentence).toContain('8 characters');
    await expect(page).toHaveURL('/set-up');
  });

  test('makes the owner and goes on to the import', async ({ page }) => {
    await makeOwner(page);
    await expect(page.getByText('No imports yet')).toBeVisible();
  });

  test('happens once: afterwards the set-up page leads to the sign-in page', async ({ page }) => {
    await page.goto('/set-up');
    await expect(page).toHaveURL('/sign-in');
    const ready = () => expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
    await expectSoundAtAllSizes(page, ready);
  });
});

test('an empty library says what to do', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL('/library');
  const main = page.getByRole('main');
  await expect(main.getByText('Your library is empty')).toBeVisible();
  await expect(main.getByRole('button', { name: /sample crate/ })).toBeVisible();
  await main.getByRole('link', { name: 'Import a file' }).click();
  await expect(page).toHaveURL('/imports');
});
