import type { Browser, Page } from '@playwright/test';
import { systemEnv } from '../env.js';
import { OWNER, sessionOf } from '../fixtures/owner.js';
import { expectSoundAtAllSizes } from '../fixtures/page-checks.js';
import { expect, test } from '../fixtures/test.js';

test.use({ signedIn: false });

const nonceOf = (policy: string) => /'nonce-([^']+)'/.exec(policy)?.[1];

async function policyOf(page: Page, address: string): Promise<string> {
  const answer = await page.goto(address);
  return answer?.headers()['content-security-policy'] ?? '';
}

/** A page of its own browser context: what it refuses is no fault of this chapter. */
async function attackedPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: systemEnv().E2E_WEB_URL })).newPage();
  await page.goto('/sign-in');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  return page;
}

test('every page has a policy of its own, with a nonce that is never used again', async ({ page }) => {
  const policies = [await policyOf(page, '/sign-in'), await policyOf(page, '/sign-in')];
  for (const policy of policies) expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  const nonces = policies.map(nonceOf);
  expect(nonces[0]).toMatch(/.{20}/);
  expect(nonces[0]).not.toBe(nonces[1]);
});

test('what got into a page by itself does not run there', async ({ browser }) => {
  const page = await attackedPage(browser);
  const refused = await page.evaluate(async () => {
    const found: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => found.push(event.effectiveDirective));
    const holder = document.createElement('div');
    holder.innerHTML = '<img src="data:," onerror="document.title = `taken over`">';
    document.body.append(holder);
    const script = document.createElement('div');
    script.innerHTML = '<iframe srcdoc="<script>parent.document.title = `taken over`</script>"></iframe>';
    document.body.append(script);
    await fetch('https://elsewhere.example/').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 0));
    return found;
  });
  expect(refused).toEqual(expect.arrayContaining(['script-src-attr', 'connect-src']));
  expect(await page.title()).not.toBe('taken over');
  await page.context().close();
});

test('an address that leads nowhere says so', async ({ page, faults }) => {
  faults.allow(404, '/no-such-page');
  await page.goto('/no-such-page');
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
});

test('somebody new comes in by a provider, and is a reader', async ({ page, faults }) => {
  faults.allow(401, '/api/me');
  await page.goto('/sign-in?next=/crates');
  await page.getByRole('link', { name: 'Sign in with Home' }).click();
  await expect(page).toHaveURL('/crates');
  await expect(page.getByRole('button', { name: /Mo Elsewhere/ })).toBeVisible();
  expect(await (await page.request.get('/api/me')).json()).toMatchObject({ role: 'reader' });
  for (const name of ['backups', 'queues', 'audit']) {
    await page.goto(`/settings/${name}`);
    await expect(page.getByText('For the owner alone')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Settings' })).toBeVisible();
  }
});

test.describe('the owner', () => {
  test.use({ signedIn: true });

  test('signs out everywhere else, which the audit log notes', async ({ page, playwright }) => {
    const { E2E_WEB_URL: web } = systemEnv();
    const elsewhere = await playwright.request.newContext();
    await sessionOf(elsewhere, web, OWNER);
    await page.goto('/settings/security');
    const sessions = page.getByRole('list', { name: 'Sessions' }).getByRole('listitem');
    await expect(sessions.filter({ hasText: 'This one' })).toHaveCount(1);
    await expect(sessions.filter({ hasText: 'Unknown device' }).first()).toBeVisible();
    await expectSoundAtAllSizes(page, () => expect(sessions.first()).toBeVisible());
    await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
    await expect(sessions).toHaveCount(1);
    expect((await elsewhere.get(`${web}/api/me`)).status()).toBe(401);
    await elsewhere.dispose();

    await page.goto('/settings/audit');
    await page.getByRole('combobox', { name: 'What' }).selectOption({ label: 'Sign out everywhere else' });
    const entries = page.getByRole('list', { name: 'Entries' }).getByRole('listitem');
    await expect(entries).toHaveCount(1);
    await expect(entries).toContainText(`${OWNER.name} · 127.0.0.1`);
    await page.getByRole('combobox', { name: 'What' }).selectOption('');
    await expect(entries.nth(1)).toBeVisible();
    await expectSoundAtAllSizes(page, () => expect(entries.first()).toBeVisible());
  });
});
