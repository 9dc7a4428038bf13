import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { DESK } from '../fixtures/page-checks.js';

const FOLDER = new URL('../../docs/screenshots/', import.meta.url);

/** Saves what the page shows now as docs/screenshots/NAME.png. */
export async function shoot(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0);
  const path = fileURLToPath(new URL(`${name}.png`, FOLDER));
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
}

/** Opens a page at a size, waits for its text, and saves it. */
export async function shootPage(
  page: Page,
  name: string,
  address: string,
  text: string | RegExp,
  size = DESK,
): Promise<void> {
  await page.setViewportSize(size);
  await page.goto(address);
  await expect(page.getByText(text).filter({ visible: true }).first()).toBeVisible();
  await shoot(page, name);
}
