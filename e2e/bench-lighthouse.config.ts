import { defineConfig } from '@playwright/test';
import base from './playwright.config.js';

/** `npm run bench:lighthouse`: Lighthouse on the pages that people live in. */
export default defineConfig({
  ...base,
  testDir: './bench',
  testMatch: 'lighthouse.spec.ts',
  outputDir: '../test-results/bench',
  timeout: 20 * 60_000,
  expect: { timeout: 120_000 },
  reporter: 'list',
  use: { ...base.use, trace: 'off', screenshot: 'off' },
});
