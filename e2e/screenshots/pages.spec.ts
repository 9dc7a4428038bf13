import { systemEnv } from '../env.js';
import { makeOwner } from '../fixtures/owner.js';
import { openTrack, quiet, trackCalled } from '../fixtures/library.js';
import { DESK, PHONE } from '../fixtures/page-checks.js';
import { expect, test } from '../fixtures/test.js';
import { DISCOGS_PERSON } from '../system/discogs-person.js';
import { bestPlaylist, fillLibrary } from './fill-library.js';
import { shoot, shootPage } from './shoot.js';

test.use({ signedIn: false });

test('a picture of each page', async ({ page, faults }) => {
  faults.allow(401, '/api/me');
  await shootPage(page, 'set-up', '/set-up', 'Welcome to Segue');
  await makeOwner(page);
  await shootPage(page, 'library-empty', '/library', 'Your library is empty');

  await fillLibrary(page);
  // A long set, so that the search is still to be seen when the page is there.
  await page.goto(`/generate?seeds=${await trackCalled(page, 'Kiba')}`);
  await page.getByRole('textbox', { name: 'Number of tracks' }).fill('60');
  await page.getByRole('button', { name: 'Generate', exact: true }).click();
  await expect(page.getByRole('img', { name: /^Score over ([2-9]|\d\d)/ })).toBeVisible();
  await shoot(page, 'generating');
  await quiet(page);
  await page.goto(`/generate?seeds=${await trackCalled(page, 'Kiba')}`);
  await page.getByRole('textbox', { name: 'Number of tracks' }).fill('12');
  await page.getByRole('textbox', { name: 'Name of the playlist' }).fill('Friday night');
  await page.getByRole('switch', { name: 'Only tracks with audio' }).check();
  await page.getByRole('button', { name: 'Generate', exact: true }).click();
  await expect(page).toHaveURL(/\/playlists\//);
  await quiet(page);
  const playlist = `/playlists/${await bestPlaylist(page, 'Friday night')}`;

  await shootPage(page, 'library', '/library?sort=-bpm', /tracks in/);
  await shootPage(page, 'search', '/library?q=kraftwrek', /tracks in/);
  await shootPage(page, 'query', '/library?q=bpm:100-180+has:audio+mood:agressive', /is no mood/);
  await shootPage(page, 'covers', '/library?show=covers', /tracks in/);
  await shootPage(page, 'albums', '/library?show=albums', /tracks in/);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find or do anything' }).fill('star');
  await expect(page.getByRole('option', { name: /Starchild/ })).toBeVisible();
  await shoot(page, 'palette');

  await openTrack(page, 'Kiba');
  await expect(page.getByText('Mixes well after this')).toBeVisible();
  await shoot(page, 'track');
  const track = page.url();
  await page.getByRole('main').locator('a[href^="/releases/"]').first().click();
  await expect(page).toHaveURL(/\/releases\//);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kiba E.P.');
  await shoot(page, 'release');

  await shootPage(page, 'playlists', '/playlists', 'Friday night');
  await shootPage(page, 'workshop', `${playlist}/workshop`, 'Course');
  const decks = `/mix?from=${await trackCalled(page, 'Kiba')}&to=${await trackCalled(page, 'Starchild')}`;
  await shootPage(page, 'decks', decks, 'Beats together');
  await page.request.post('/api/crates', {
    headers: { origin: systemEnv().E2E_WEB_URL },
    data: {
      name: 'Warm up',
      trackIds: [await trackCalled(page, 'Kiba'), await trackCalled(page, 'Starchild')],
    },
  });
  await shootPage(page, 'crates', '/crates', 'Warm up');
  await shootPage(page, 'playlist', playlist, 'Course');
  await page
    .getByRole('button', { name: /transition, \d+ %/ })
    .nth(1)
    .click();
  await page
    .getByText(/^counts \d+ %$/)
    .filter({ visible: true })
    .first()
    .scrollIntoViewIfNeeded();
  await shoot(page, 'transition');
  await page.getByText('How it was found').scrollIntoViewIfNeeded();
  await shoot(page, 'playlist-found');
  await shootPage(page, 'generate', `/generate?seeds=${track.split('/').at(-1) ?? ''}`, /tracks to choose/);

  await shootPage(page, 'imports', '/imports', 'collection.csv');
  await page.getByRole('link', { name: /collection\.csv/ }).click();
  await expect(page.getByText('could not be read')).toBeVisible();
  await shoot(page, 'import');
  await shootPage(page, 'audio', '/audio', 'to decide');
  await shootPage(page, 'activity', '/activity', 'Done');
  await shootPage(page, 'statistics', '/statistics', 'By decade');
  await shootPage(page, 'dig', '/dig', 'Dig');
  await shootPage(page, 'spins', '/spins', 'Spins');
  await shootPage(page, 'friends', '/friends', 'Your friends');
  await shootPage(page, 'styles', '/styles', 'Styles');
  await shootPage(page, 'discogs', '/settings/discogs', 'Connect your account');
  await page.getByLabel('Personal token').fill(DISCOGS_PERSON.token);
  await page.getByLabel('Personal token').press('Enter');
  await page.getByRole('button', { name: 'Sync now' }).click();
  await quiet(page);
  await shootPage(page, 'discogs-synced', '/settings/discogs', 'records are in');
  await shootPage(page, 'wantlist', '/wantlist', 'You have it');
  await shootPage(page, 'settings', '/settings', 'Not configured');
  await shootPage(page, 'security', '/settings/security', 'This one');
  await shootPage(page, 'audit', '/settings/audit', 'Audit log');
  await shootPage(page, 'queues', '/settings/queues', 'Work by the clock');
  await page.goto('/settings/backups');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await quiet(page);
  await shootPage(page, 'backups', '/settings/backups', 'By button');
  await page.goto('/library');
  await expect(page.getByRole('grid', { name: 'Tracks' })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await shoot(page, 'keys');

  await shootPage(page, 'library-phone', '/library?sort=-bpm', 'Library', PHONE);
  await shootPage(page, 'track-phone', track, 'Mixes well after this', PHONE);
  await shootPage(page, 'playlist-phone', playlist, 'Course', PHONE);
  await shootPage(page, 'workshop-phone', `${playlist}/workshop`, 'Course', PHONE);
  await shootPage(page, 'decks-phone', decks, 'Beats together', PHONE);
  await shootPage(page, 'activity-phone', '/activity', 'Done', PHONE);
  await shootPage(page, 'statistics-phone', '/statistics', 'By decade', PHONE);
  await shootPage(page, 'backups-phone', '/settings/backups', 'By button', PHONE);
  await shootPage(page, 'queues-phone', '/settings/queues', 'Work by the clock', PHONE);
  await shootPage(page, 'discogs-phone', '/settings/discogs', 'records are in', PHONE);
  await page.setViewportSize(DESK);
});
