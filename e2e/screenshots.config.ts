import { defineConfig } from '@playwright/test';
import base from './playwright.config.js';

/** `npm run screenshots`: pictures of each page for docs/, made on demand and not part of the tests. */
export default defineConfig({
  ...base,
  testDir: './screenshots',
  outputDir: '../test-results/screenshots',
  timeout: 15 * 60_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
});
