import { placeEnv, systemEnv } from '../env.js';
import { OWNER } from '../fixtures/owner.js';
import { expect, test } from '../fixtures/test.js';
import { startFolderProxy, type FolderProxy } from './folder-proxy.js';

const { BASE_PATH } = placeEnv();
let proxy: FolderProxy;
test.beforeAll(async () => {
  proxy = await startFolderProxy(BASE_PATH, systemEnv().E2E_WEB_URL);
});
test.afterAll(() => proxy.stop());
test.use({ signedIn: false });
test.beforeEach(({ faults }) => faults.allow(401, `${BASE_PATH}/api/me`));

test('everything works in a folder of an address, and nothing is asked for outside of it', async ({
  page,
}) => {
  expect(BASE_PATH).toMatch(/^\/./);
  const at = (path: string) => `${proxy.url}${BASE_PATH}${path}`;
  const events = page.waitForResponse((answer) => answer.url() === at('/api/events'));

  await page.goto(at('/generate'));
  await expect(page).toHaveURL(at('/set-up'));
  await page.getByLabel('Your name').fill(OWNER.name);
  await page.getByLabel('User name').fill(OWNER.username);
  await page.getByLabel(/^Password/).fill(OWNER.password);
  await page.getByRole('button', { name: 'Make the owner' }).click();
  await expect(page).toHaveURL(at('/imports'));
  expect((await events).headers()['content-type']).toContain('text/event-stream');
  const cookies = await page.context().cookies(at('/'));
  expect(cookies.map(({ path }) => path)).toEqual([BASE_PATH]);

  // The state of a page that stands in its address, and a link of the router.
  await page.goto(at('/activity?status=failed'));
  await page.getByText('Waiting', { exact: true }).click();
  await expect(page).toHaveURL(at('/activity?status=queued'));
  await page.getByRole('link', { name: 'Library' }).first().click();
  await expect(page).toHaveURL(new RegExp(`^${at('/library')}`));

  await page.goto(at('/settings'));
  await page.getByRole('button', { name: 'Make a link' }).click();
  await expect(page.getByText(at('/invite/'), { exact: false })).toBeVisible();

  // Away and back by a provider, whose way on the api says without knowing of the folder.
  await page.getByRole('button', { name: new RegExp(OWNER.name) }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(at('/sign-in'));
  await page.goto(at('/sign-in?next=/crates'));
  await page.getByRole('link', { name: 'Sign in with Home' }).click();
  await expect(page).toHaveURL(at('/crates'));
  expect(proxy.outside.filter((path) => path !== '/favicon.ico')).toEqual([]);
});
