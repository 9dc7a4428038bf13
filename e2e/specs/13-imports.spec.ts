import { downloadFrom } from '../fixtures/download.js';
import { dropTextFile } from '../fixtures/drop-file.js';
import { DESK, expectSoundAtAllSizes } from '../fixtures/page-checks.js';
import { expect, test } from '../fixtures/test.js';

const DROP_HERE = /Drop a file here/;

/** Columns in another language, one of them of no use. */
const TABLE = `Stück,Wer,Tempo,Tonart,Farbe
Velvet Static,Nadja Kern,127.5,Gbm,red
Orbit Nine,Nadja Kern,129,8A,blue
`;

const REKORDBOX = `<?xml version="1.0" encoding="UTF-8"?>
<DJ_PLAYLISTS Version="1.0.0">
  <PRODUCT Name="rekordbox" Version="6.7.7" Company="AlphaTheta"/>
  <COLLECTION Entries="2">
    <TRACK TrackID="1" Name="Night Ferry" Artist="Tilda Roe" TotalTime="301" AverageBpm="124.00" Tonality="Am" Location="file://localhost/music/Night%20Ferry.wav">
      <TEMPO Inizio="0.105" Bpm="124.00" Metro="4/4" Battito="1"/>
      <POSITION_MARK Name="In" Type="0" Start="15.200" Num="0" Red="40" Green="226" Blue="20"/>
    </TRACK>
    <TRACK TrackID="2" Name="Low Tide" Artist="Tilda Roe" TotalTime="287" AverageBpm="125.00" Tonality="Em" Location="file://localhost/music/Low%20Tide.wav"/>
  </COLLECTION>
  <PLAYLISTS>
    <NODE Type="0" Name="ROOT" Count="1">
      <NODE Name="Harbour" Type="1" KeyType="0" Entries="2"><TRACK Key="1"/><TRACK Key="2"/></NODE>
    </NODE>
  </PLAYLISTS>
</DJ_PLAYLISTS>
`;

test.describe('files of other kinds', () => {
  test('a table is brought in once its columns are named', async ({ page }) => {
    await page.goto('/imports');
    await dropTextFile(page.getByRole('button', { name: DROP_HERE }), 'mine.csv', TABLE);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('mine.csv');
    await expect(page.getByText('Nothing is brought in yet.')).toBeVisible();
    const column = (name: string) => page.getByRole('combobox', { name: `What “${name}” is` });
    await column('Stück').selectOption('Title');
    await column('Wer').selectOption('Artist');
    await column('Tempo').selectOption('BPM');
    await column('Tonart').selectOption('Key');
    await column('Farbe').selectOption('Leave out');
    const rows = page.getByRole('region', { name: 'How the first rows will read' });
    await expect(rows.getByRole('columnheader')).toHaveText(['Title', 'Artist', 'BPM', 'Key']);
    await expect(rows.getByRole('row', { name: /Velvet Static Nadja Kern 127\.5 Gbm/ })).toBeVisible();
    await expectSoundAtAllSizes(page, () => expect(rows).toBeVisible());
    await page.setViewportSize(DESK);
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await expect(page.getByRole('main').getByText('2 new')).toBeVisible({ timeout: 60_000 });
    await page.goto('/library?q=velvet+static');
    await expect(page.locator('#row-0')).toContainText('Nadja Kern');
  });

  test('a table is not brought in while two columns are the same, or none is the title', async ({ page }) => {
    await page.goto('/imports');
    await dropTextFile(page.getByRole('button', { name: DROP_HERE }), 'unsure.csv', TABLE);
    const column = (name: string) => page.getByRole('combobox', { name: `What “${name}” is` });
    await column('Stück').selectOption('Artist');
    await column('Wer').selectOption('Artist');
    await expect(page.getByText('Two columns are “Artist”')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bring it in' })).toBeDisabled();
    await page.getByRole('button', { name: 'Drop the table' }).click();
    await expect(page).toHaveURL('/imports');
    await expect(page.getByRole('link', { name: /unsure\.csv/ })).toHaveCount(0);
  });

  test('rekordbox brings its tracks and its playlists', async ({ page }) => {
    await page.goto('/imports');
    await dropTextFile(page.getByRole('button', { name: DROP_HERE }), 'rekordbox.xml', REKORDBOX);
    const main = page.getByRole('main');
    await expect(main.getByText('2 new')).toBeVisible({ timeout: 60_000 });
    await expect(main.getByText('1 playlist')).toBeVisible();
    await page.goto('/playlists');
    await page.getByRole('link', { name: /^Harbour/ }).click();
    await expect(page.getByText('Night Ferry').first()).toBeVisible();
  });

  test('the collection goes out, and the same file changes nothing when it comes in again', async ({
    page,
  }) => {
    await page.goto('/imports');
    const { name, text } = await downloadFrom(page.getByRole('link', { name: 'Download: Collection, CSV' }));
    expect(name).toMatch(/\.csv$/);
    expect(text).toContain('release_id');
    await dropTextFile(page.getByRole('button', { name: DROP_HERE }), name, text);
    await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
    await expect(page.getByRole('main').getByText('0 new')).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('main').getByText('0 changed')).toBeVisible();
  });

  test('everything of mine goes out as one file', async ({ page }) => {
    await page.goto('/imports');
    const { name, text } = await downloadFrom(
      page.getByRole('link', { name: 'Download: Everything that is yours, JSON' }),
    );
    expect(name).toMatch(/\.json$/);
    expect(JSON.parse(text)).toBeTruthy();
  });
});

test.describe('the page of numbers', () => {
  test('draws the collection, and each mark leads to its search', async ({ page }) => {
    await page.goto('/statistics');
    const decades = page.getByRole('list', { name: 'Records by decade' });
    const nineties = decades.getByRole('link', { name: /^1990s/ });
    await expect(nineties).toBeVisible();
    await expectSoundAtAllSizes(page, () => expect(nineties).toBeVisible());
    await page.setViewportSize(DESK);
    await nineties.click();
    await expect(page).toHaveURL(/\/library\?yearMin=1990&yearMax=1999/);
    await expect(page.getByRole('button', { name: 'Remove Year: 1990 – 1999' })).toBeVisible();
  });

  test('is walked by keys, and read as tables', async ({ page }) => {
    await page.goto('/statistics');
    const decades = page.getByRole('list', { name: 'Records by decade' });
    await decades.getByRole('link').first().focus();
    await page.keyboard.press('End');
    await expect(decades.getByRole('link').last()).toBeFocused();
    await page.getByRole('button', { name: 'By decade as a table' }).click();
    await expect(page.getByRole('region', { name: 'By decade, as a table' })).toBeVisible();
  });
});
