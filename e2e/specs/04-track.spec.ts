import type { Page } from '@playwright/test';
import { reloadKept } from '../fixtures/changes.js';
import { openTrack } from '../fixtures/library.js';
import { expect, test } from '../fixtures/test.js';
import { songFile } from '../system/music-folder.js';

const TITLE = 'Let H.I.M Arise';
/** The block of a value: its heading, what counts, who says so. */
const block = (page: Page, label: string) =>
  page.getByRole('heading', { name: label, exact: true, level: 3 }).locator('..');

test.describe('a track', () => {
  test('says what is known and where from', async ({ page }) => {
    await openTrack(page, TITLE);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toContainText('The Shanti-Ites');
    await expect(block(page, 'BPM')).toContainText('Nobody has said yet');
    await expect(page.getByText('This track has no audio yet')).toBeVisible();
  });

  test('refuses a text that calls itself an MP3', async ({ page, faults }) => {
    faults.allow(415, '/api/tracks/');
    await openTrack(page, TITLE);
    const file = { name: 'dub.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('a letter, no music') };
    await page.locator('input[type=file]').setInputFiles(file);
    const refusal = page.getByRole('alert').filter({ hasText: 'The audio was not taken' });
    await expect(refusal).toContainText(/no audio|not audio/i);
    await expect(page.getByText('This track has no audio yet')).toBeVisible();
  });

  test('takes its audio, and hears tempo and key while the page is open', async ({ page }) => {
    await openTrack(page, TITLE);
    const song = songFile({ seed: 9, style: 'dub', bpm: 72, key: { pitchClass: 9, mode: 'minor' } });
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'let him arise.wav', mimeType: 'audio/wav', buffer: song });
    await expect(page.getByText('The track has its audio.')).toBeVisible();
    await expect(page.getByText('let him arise.wav')).toBeVisible();
    await page.getByRole('button', { name: 'Analyse' }).click();
    await expect(page.getByText('The analysis is queued')).toBeVisible();
    // Nothing reloads the page: the event stream brings the values.
    await expect(block(page, 'BPM')).toContainText(/\d+(\.\d)? says the analysis, \d+ % sure/, {
      timeout: 45_000,
    });
    await expect(block(page, 'Key')).toContainText('says the analysis');
    await expect(page.getByRole('heading', { name: 'Analysis' })).toBeVisible();
  });

  test('lets the owner correct the tempo, and take that back', async ({ page }) => {
    await openTrack(page, TITLE);
    const bpm = block(page, 'BPM');
    const heard = Number(/([\d.]+) says the analysis/.exec(await bpm.innerText())?.[1]);
    expect(heard).toBeCloseTo(72, 0);
    await bpm.getByRole('button', { name: 'Double the BPM' }).click();
    await expect(bpm).toContainText(/14[34](\.\d)? says you/);
    await reloadKept(page);
    await expect(bpm).toContainText('says you');
    await bpm.getByRole('button', { name: 'Take back' }).click();
    await expect(bpm).not.toContainText('says you');
    await expect(bpm).toContainText(`${heard} says the analysis`);
  });
});
