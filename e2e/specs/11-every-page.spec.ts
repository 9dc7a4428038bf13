import type { Page } from '@playwright/test';
import { runRoutes } from '@segue/shared/contracts/http';
import { expectSoundAtAllSizes } from '../fixtures/page-checks.js';
import { expect, test } from '../fixtures/test.js';

/** Follows the first link to a page of its kind. */
async function firstOf(page: Page, list: string, kind: string): Promise<string> {
  await page.goto(list);
  const link = page.getByRole('main').locator(`a[href^="/${kind}/"]`).first();
  return (await link.getAttribute('href')) ?? list;
}

/** A run that is over and leads on to no playlist, so that its page stays. */
async function runThatStays(page: Page): Promise<string> {
  const answer = await page.request.get('/api/runs?limit=100');
  const { items } = runRoutes.list.response.parse(await answer.json());
  return items.find(({ result }) => result?.['playlistId'] === undefined)?.id ?? '';
}

interface PageCheck {
  readonly name: string;
  readonly address: (page: Page) => string | Promise<string>;
  /** Something that is there once the page has its data. */
  readonly text: string | RegExp;
}

const at = (address: string) => () => address;
const analysedTrack = (page: Page) => firstOf(page, '/library?analysed=yes', 'tracks');

const PAGES: readonly PageCheck[] = [
  { name: 'library', address: at('/library'), text: /tracks in [\d.]+ ms/ },
  { name: 'library without a hit', address: at('/library?q=zzzzxqj'), text: 'Nothing matches' },
  { name: 'analysed track', address: analysedTrack, text: 'Mixes well after this' },
  {
    name: 'track without audio',
    address: (page) => firstOf(page, '/library?hasAudio=no', 'tracks'),
    text: 'This track has no audio yet',
  },
  {
    name: 'release',
    address: async (page) => {
      await page.goto(await analysedTrack(page));
      return firstOf(page, page.url(), 'releases');
    },
    text: /Tracks|Side/,
  },
  { name: 'imports', address: at('/imports'), text: 'ruth-collection.csv' },
  { name: 'import', address: (page) => firstOf(page, '/imports', 'imports'), text: 'could not be read' },
  { name: 'audio', address: at('/audio'), text: 'Your folders' },
  { name: 'activity', address: at('/activity'), text: 'Done' },
  { name: 'generate', address: at('/generate'), text: /tracks to choose from/ },
  {
    name: 'generating',
    address: async (page) => `/generate/${await runThatStays(page)}`,
    text: 'Finding a set that mixes',
  },
  { name: 'playlists', address: at('/playlists'), text: /two o’clock/ },
  {
    name: 'playlist',
    address: (page) => firstOf(page, '/playlists', 'playlists'),
    text: 'How it was found',
  },
  { name: 'statistics', address: at('/statistics'), text: 'By decade' },
  { name: 'wantlist', address: at('/wantlist'), text: 'The wantlist is empty' },
  { name: 'Discogs', address: at('/settings/discogs'), text: 'Connect your account' },
  { name: 'settings', address: at('/settings'), text: 'Not configured' },
];

test.describe('every page is accessible, and fits a phone', () => {
  for (const { name, address, text } of PAGES) {
    test(name, async ({ page }) => {
      await page.goto(await address(page));
      const ready = () =>
        expect(page.getByRole('main').getByText(text).filter({ visible: true }).first()).toBeVisible();
      await ready();
      await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0);
      await expectSoundAtAllSizes(page, ready);
    });
  }

  test('the list of keys', async ({ page }) => {
    await page.goto('/library');
    await expect(page.getByRole('grid', { name: 'Tracks' })).toBeVisible();
    await page.keyboard.press('?');
    await expectSoundAtAllSizes(page, () => expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible());
  });

  test('the command palette', async ({ page }) => {
    await page.goto('/library');
    await expect(page.getByRole('grid', { name: 'Tracks' })).toBeVisible();
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('combobox', { name: 'Find or do anything' });
    await expectSoundAtAllSizes(page, () => expect(palette).toBeVisible());
  });
});
