import { defineConfig } from '@playwright/test';
import base from './playwright.config.js';

/** What the benchmarks in a browser have in common: nothing is written down beside that costs time. */
export default defineConfig({
  ...base,
  testDir: './bench',
  outputDir: '../test-results/bench',
  timeout: 20 * 60_000,
  expect: { timeout: 120_000 },
  reporter: 'list',
  use: { ...base.use, trace: 'off', screenshot: 'off' },
});
