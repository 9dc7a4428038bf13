import { defineConfig } from '@playwright/test';
import base from './playwright.config.js';

/** `npm run bench:page`: what the library page does with 100,000 tracks, measured in Chromium. */
export default defineConfig({
  ...base,
  testDir: './bench',
  globalSetup: './bench/large-library.ts',
  outputDir: '../test-results/bench',
  timeout: 20 * 60_000,
  expect: { timeout: 120_000 },
  reporter: 'list',
  use: { ...base.use, trace: 'off', screenshot: 'off' },
});
